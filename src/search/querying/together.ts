import { FLAGS } from '../format.ts'
import { findString } from './find-string.ts'
import type { Alternatives, Scores } from './match.ts'
import type { Store } from './store.ts'

/** How much it counts that words stand next to each other in a name; in a text they do so by chance. */
const WEIGHTS: [flag: number, weight: number][] = [
  [FLAGS.title, 6],
  [FLAGS.heading, 3],
]

/** Of more or longer words, hardly any stand next to each other; every lookup may be a request. */
const MOST_WORDS = 3
const LONGEST_WORD = 16
const MOST_LOOKUPS = 8

/** Raises the documents in which words that were typed apart stand next to each other: 工作计划 2024 means 2024年工作计划. */
export async function addTogether(
  store: Store,
  scores: Scores,
  parts: Alternatives[],
): Promise<void> {
  if (scores.size < 2 || parts.length < 2 || parts.length > MOST_WORDS) return
  const joined = toJoined(parts).slice(0, MOST_LOOKUPS)
  const bonus = new Map<number, number>()
  for (const mentions of await Promise.all(joined.map((text) => findString(store, text))))
    for (const [document, { flags }] of mentions)
      bonus.set(document, Math.max(bonus.get(document) ?? 0, toWeight(flags)))
  for (const [document, score] of scores) scores.set(document, score + (bonus.get(document) ?? 0))
}

const toWeight = (flags: number) => WEIGHTS.find(([flag]) => (flags & flag) !== 0)?.[1] ?? 0

/** Words that follow each other, joined in both orders; those that were typed come before other forms of them. */
function toJoined(parts: Alternatives[]): string[] {
  const pairs = parts.slice(1).flatMap((after, at) => {
    const short = (words: Alternatives = []) => words.filter(({ length }) => length <= LONGEST_WORD)
    return short(parts[at]).flatMap((a, rank) => short(after).map((b, other) => ({ a, b, rank: rank + other }))) // prettier-ignore
  })
  const inOrder = pairs.toSorted((a, b) => a.rank - b.rank)
  return [...new Set(inOrder.flatMap(({ a, b }) => [toYear(a) + b, toYear(b) + a]))]
}

/** Documents write 2024年 before what 2024 was typed beside. */
const toYear = (word: string) => (/^(?:19|20)\d{2}$/u.test(word) ? `${word}年` : word)
