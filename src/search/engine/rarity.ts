import type { PlacedWord } from './cover.ts'

/** How rare the code units of an index are, and thereby the pairs of them. */
export class Rarity {
  readonly #ranks: Map<string, number>

  /** `characters` are all code units of the documents, the most frequent first. */
  constructor(characters: string) {
    this.#ranks = new Map(characters.split('').map((unit, at) => [unit, at + 1]))
  }

  /** Whether every code unit of a string stands somewhere. */
  knows(text: string): boolean {
    return text.split('').every((unit) => this.#ranks.has(unit))
  }

  /** About how often a pair of a string stands in the documents: frequency falls with rank, by Zipf's law. */
  costOf(text: string, { at }: PlacedWord): number {
    const rankOf = (unit: string | undefined) => this.#ranks.get(unit ?? '') ?? Infinity
    return 1 / (rankOf(text[at]) * rankOf(text[at + 1]))
  }

  /** The rarest word of a string, and the rarest of those that share no code unit with it. */
  toRarest(text: string, words: PlacedWord[]): PlacedWord[] {
    const sorted = words.toSorted((a, b) => this.costOf(text, a) - this.costOf(text, b))
    const [rarest] = sorted
    if (!rarest) return []
    const second = sorted.find(({ at }) => Math.abs(at - rarest.at) > 1)
    return second ? [rarest, second] : [rarest]
  }
}
