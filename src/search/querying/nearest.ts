import { matchAny } from './match.ts'
import type { Alternatives, Scores } from './match.ts'
import type { Store } from './store.ts'

/** How many documents are listed that do not hold all. */
const MOST_NEAREST = 20

/** A document must hold at least this share of what was typed, in which rare words weigh more than common ones. */
const SHARE = 0.5

/** A word that stands nowhere weighs like one that stands in every eighth document. */
const WEIGHT_OF_GAP = 2

/**
 * The documents that hold nearly all of the given words, those with more of their weight first; `least` is how many of
 * the words each of them holds. `gaps` are words that no document holds.
 */
export async function matchNearest(
  store: Store,
  words: Alternatives[],
  gaps: string[],
  titleOnly: boolean,
): Promise<{ scores: Scores; least: number }> {
  const found = await Promise.all(words.map((word) => matchAny(store, word, titleOnly)))
  const weights = found.map(({ size }) => (size === 0 ? WEIGHT_OF_GAP : Math.log((store.meta.count + 1) / size))) // prettier-ignore
  const total = weights.reduce((sum, weight) => sum + weight, WEIGHT_OF_GAP * gaps.length)
  const held = (document: number) => found.flatMap((scores, index) => (scores.has(document) ? [index] : [])) // prettier-ignore
  const near = [...new Set(found.flatMap((scores) => [...scores.keys()]))].map((document) => {
    const own = held(document)
    const share = own.reduce((sum, index) => sum + (weights[index] ?? 0), 0) / total
    const score = own.reduce((sum, index) => sum + (found[index]?.get(document) ?? 0), 0)
    return { document, share, score, count: own.length }
  })
  const listed = near
    .filter(({ share }) => share >= SHARE)
    .sort((a, b) => b.share - a.share || b.score - a.score || a.document - b.document)
    .slice(0, MOST_NEAREST)
  // In this order, and in no other: what a document holds weighs more than where.
  const scores = new Map(listed.map(({ document }, place) => [document, listed.length - place]))
  return { scores, least: Math.min(...listed.map(({ count }) => count)) }
}
