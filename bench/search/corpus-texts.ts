import type { SearchRecord } from '#search/record.ts'
import { fold } from '#search/tokens.ts'
import { toRandom } from './random.ts'

/** Pairs overlap: each is looked at without being passed. */
const PAIRS = /(?=(\p{Script=Han}{2}))/gu

/** Stands for the document of a pair that stands in several. */
const SEVERAL = -1

/** The texts of a corpus, from which queries are drawn and in which a plain scan tells what they should find. */
export class CorpusTexts {
  readonly #texts: string[]
  readonly #folded: string[]
  readonly #random = toRandom(7)

  constructor(records: SearchRecord[]) {
    const pieces = records.map(toPieces)
    this.#texts = pieces.map((texts) => texts.join('\n'))
    // A character stands between texts that nobody types.
    this.#folded = pieces.map((texts) => texts.map((text) => fold(text)).join('\n'))
  }

  get count(): number {
    return this.#texts.length
  }

  pick<Item>(items: Item[]): Item {
    return items[Math.floor(this.#random() * items.length)] as Item
  }

  /** Places of the documents that contain a string, both folded. */
  scan(typed: string): Set<number> {
    const query = fold(typed)
    return new Set([...this.#folded.keys()].filter((place) => this.#folded[place]?.includes(query)))
  }

  /** A string of the corpus, of this length and of Chinese characters unless a pattern says otherwise. */
  substring(length: number, pattern = /^\p{Script=Han}+$/u): string {
    for (;;) {
      const text = this.pick(this.#texts)
      const start = Math.floor(this.#random() * text.length)
      const found = text.slice(start, start + length)
      if (found.length === length && pattern.test(found)) return found
    }
  }

  /** Pairs of Chinese characters that stand in one document only. */
  lonePairs(): string[] {
    const owners = new Map<string, number>()
    for (const [place, text] of this.#texts.entries())
      for (const [, pair = ''] of text.matchAll(PAIRS))
        owners.set(pair, (owners.get(pair) ?? place) === place ? place : SEVERAL)
    return [...owners].filter(([, owner]) => owner !== SEVERAL).map(([pair]) => pair)
  }
}

function toPieces({ title, documentNumber = '', blocks }: SearchRecord): string[] {
  return [title, documentNumber, ...blocks.map(({ text }) => text)]
}
