import { FLAGS } from '../format.ts'
import { findString } from './find-string.ts'
import type { Mention } from './find-string.ts'
import type { Store } from './store.ts'

/** A part of a query: the documents must mention one of these strings. The first is what was typed. */
export type Alternatives = string[]

/** How relevant a document is; higher is better. */
export type Scores = Map<number, number>

/** Weight of the best place at which a term stands. */
const WEIGHTS: [flag: number, weight: number][] = [
  [FLAGS.exactTitle, 40],
  [FLAGS.title, 12],
  [FLAGS.number, 10],
  [FLAGS.heading, 6],
  [FLAGS.keyword, 4],
  [FLAGS.body, 1],
  [FLAGS.attachment, 0.2],
]

/** States of validity in which nobody can rely on a text. */
const ENDED = new Set(['已废止', '已失效'])

/** The documents that mention every part, with their score. */
export async function matchAll(
  store: Store,
  parts: Alternatives[],
  titleOnly: boolean,
): Promise<Scores> {
  const found = await Promise.all(parts.map((part) => matchAny(store, part, titleOnly)))
  const [first = new Map<number, number>(), ...others] = found
  return others.reduce(intersectScores, first)
}

/** The documents that mention one of the given strings, with the best of their scores. */
export async function matchAny(
  store: Store,
  alternatives: Alternatives,
  titleOnly: boolean,
): Promise<Scores> {
  const scores: Scores = new Map()
  for (const text of alternatives) {
    for (const [document, mention] of await findString(store, text)) {
      if (titleOnly && (mention.flags & FLAGS.title) === 0) continue
      const score = toScore(store, document, text, mention)
      scores.set(document, Math.max(scores.get(document) ?? 0, score))
    }
  }
  return scores
}

/** A place weighs more than any frequency; frequency counts against the length of the document (as in BM25). */
function toScore(
  { meta }: Store,
  document: number,
  text: string,
  { count, flags }: Mention,
): number {
  const place = WEIGHTS.find(([flag]) => (flags & flag) !== 0)?.[1] ?? 0
  const { length, average } = toLengths(meta, document)
  const frequency = count / (count + 0.4 + 0.8 * (length / average))
  const titleLength = meta.lengths[0]?.[document] ?? 1
  const ofTitle = (flags & FLAGS.title) === 0 ? 0 : Math.min(1, text.length / titleLength)
  return place + frequency + ofTitle - (hasEnded(meta, document) ? 1 : 0)
}

/** Length of a document in the index, and that of the average one. */
function toLengths({ lengths, count }: Store['meta'], document: number) {
  const length = lengths.reduce((sum, section) => sum + (section[document] ?? 0), 0)
  return { length, average: averages.get(lengths) ?? remember(lengths, count) }
}

const averages = new WeakMap<number[][], number>()

function remember(lengths: number[][], count: number): number {
  const average = lengths.flat().reduce((sum, length) => sum + length, 0) / count
  averages.set(lengths, average)
  return average
}

/** What is no longer in force stands below what is, where both are named alike. */
function hasEnded({ filters }: Store['meta'], document: number): boolean {
  const { values, of } = filters.validity
  return (of[document] ?? []).some((place) => ENDED.has(values[place] ?? ''))
}

function intersectScores(a: Scores, b: Scores): Scores {
  const both: Scores = new Map()
  for (const [document, score] of a) {
    const other = b.get(document)
    if (other !== undefined) both.set(document, score + other)
  }
  return both
}
