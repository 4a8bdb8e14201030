import { toWords } from '../words.ts'

/** A word of a string: what Pagefind is asked for, and where in the string it stands. */
export type PlacedWord = { word: string; at: number }

/** The words of a string with their places; a string of one code unit is a word. */
export const toPlacedWords = (text: string): PlacedWord[] =>
  toWords(text).map((word, at) => ({ word, at }))

/**
 * The words that are the cheapest to read and tell together where a string stands: every code unit is in one of them, so
 * that they stand where they should only where the string does. `costOf` says how much is to be read for a word.
 */
export function toCover(words: PlacedWord[], costOf: (word: PlacedWord) => number): PlacedWord[] {
  // The best choices for the beginnings of the string that end with each word.
  const best: { cost: number; chosen: PlacedWord[] }[] = []
  for (const word of words) {
    const { at } = word
    const before = at === 0 ? [{ cost: 0, chosen: [] }] : [best[at - 1], best[at - 2]]
    const cheapest = before
      .flatMap((choice) => choice ?? [])
      .reduce((a, b) => (b.cost < a.cost ? b : a))
    best.push({ cost: cheapest.cost + costOf(word), chosen: [...cheapest.chosen, word] })
  }
  return best.at(-1)?.chosen ?? []
}

/** The places of a string in a document, given the positions of each of its words there, all ascending. */
export function findPlaces(positions: { at: number; positions: number[] }[]): number[] {
  const [shortest, ...others] = positions.toSorted(
    (a, b) => a.positions.length - b.positions.length,
  )
  if (!shortest) return []
  const sets = others.map((other) => ({ at: other.at, positions: new Set(other.positions) }))
  return shortest.positions
    .map((position) => position - shortest.at)
    .filter((start) => sets.every((set) => set.positions.has(start + set.at)))
}
