import { FLAGS } from '../format.ts'
import { isJoining } from './asking-words.ts'
import { findString } from './find-string.ts'
import type { Mention } from './find-string.ts'
import { toNamesAround } from './organisations.ts'
import { getStandings } from './standing.ts'
import type { Standing } from './standing.ts'
import type { Store } from './store.ts'

/** A part of a query: the documents must mention one of these strings. The first is what was typed. */
export type Alternatives = string[]

/** How relevant a document is; higher is better. */
export type Scores = Map<number, number>

/**
 * Weight of the best place at which a term stands. Keywords say what a whole document is about; a heading may be one of
 * hundreds, so that it weighs a little less (measured: tests/site/search-ranking.test.ts).
 */
const WEIGHTS: [flag: number, weight: number][] = [
  [FLAGS.exactTitle, 40],
  [FLAGS.title, 12],
  [FLAGS.number, 10],
  [FLAGS.keyword, 6.3],
  [FLAGS.heading, 6],
  [FLAGS.body, 1],
  [FLAGS.attachment, 0.2],
]

/** How much frequency counts, and how much where a title, a heading or a keyword already names the term. */
const FREQUENCY = 1
const FREQUENCY_WHERE_NAMED = 0.05

/** Years after which being new counts half. */
const HALF_LIFE = 3

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
  const standings = getStandings(store)
  const found = await Promise.all(alternatives.map((text) => findString(store, text)))
  const signed = await Promise.all(alternatives.map((text) => findSigned(store, text)))
  for (const [index, text] of alternatives.entries()) {
    for (const [document, mention] of found[index] ?? []) {
      const standing = standings[document]
      if (!standing || (titleOnly && (mention.flags & FLAGS.title) === 0)) continue
      const isOnlySigned = signed[index]?.has(document) === true
      const score = toScore(standing, text, isOnlySigned ? asSigned(mention) : mention)
      scores.set(document, Math.max(scores.get(document) ?? -Infinity, score))
    }
  }
  return scores
}

/** The documents whose title names a body of whose name the string is a part: 土地整备 in 土地整备局. */
async function findSigned(store: Store, text: string): Promise<Set<number>> {
  const names = toNamesAround(store.meta, text)
  const found = await Promise.all(names.map((name) => findString(store, name)))
  const inTitle = found.flatMap((mentions) => [...mentions].filter(([, { flags }]) => (flags & FLAGS.title) !== 0)) // prettier-ignore
  return new Set(inTitle.map(([document]) => document))
}

/** Who wrote a document says less of it than what else stands in its title. */
const asSigned = (mention: Mention): Mention =>
  (mention.flags & FLAGS.title) === 0 ? mention : { ...mention, flags: FLAGS.keyword }

/** Takes the documents that mention one of the given strings out of what was found. */
export async function removeExcluded(
  store: Store,
  scores: Scores,
  excluded: string[],
): Promise<void> {
  for (const text of excluded)
    for (const document of (await findString(store, text)).keys()) scores.delete(document)
}

/**
 * The place weighs most. Among documents that name a term in the same place, a title that says little else comes first,
 * then what is new, and what mentions the term often for its length (as in BM25).
 */
function toScore(
  { relativeLength, titleLength, age, behind, behindInText }: Standing,
  text: string,
  { count, flags }: Mention,
): number {
  const place = WEIGHTS.find(([flag]) => (flags & flag) !== 0)?.[1] ?? 0
  // A word that only joins others names nothing: 关于 in 关于本站.
  const isNamed = (flags & FLAGS.title) !== 0 && !isJoining(text)
  const ofTitle = isNamed ? Math.min(1, text.length / titleLength) : 0
  const below = behind + (isNamed ? 0 : behindInText)
  const frequency = count / (count + 0.4 + 0.8 * relativeLength)
  const weight = place > 1 ? FREQUENCY_WHERE_NAMED : FREQUENCY
  const newness = 2 ** (-age / HALF_LIFE)
  return place + 2 * ofTitle + weight * frequency + newness - below
}

function intersectScores(a: Scores, b: Scores): Scores {
  const both: Scores = new Map()
  for (const [document, score] of a) {
    const other = b.get(document)
    if (other !== undefined) both.set(document, score + other)
  }
  return both
}
