import { toChunk } from './chunk.ts'
import type { PagefindModule } from './pagefind-module.ts'

/** Positions of a word in the documents that hold it, by number of the document. */
export type Positions = ReadonlyMap<number, number[]>

const NONE: Positions = new Map()

/** Pagefind's index of a portion of the documents. It is given only the words that are asked for. */
export class Portion {
  readonly #module: PagefindModule
  readonly #words = new Map<string, Positions | undefined>()
  #index: number

  /** `meta` is an unpacked `pf_meta`. */
  constructor(module: PagefindModule, meta: Uint8Array) {
    this.#module = module
    this.#index = module.open(meta)
  }

  /** Adds a word with what the index says of it (see `WordEntry`); what is known already stays. */
  add(word: string, bytes: Uint8Array): void {
    if (this.#words.has(word)) return
    this.#index = this.#module.load(this.#index, toChunk(word, bytes))
    this.#words.set(word, undefined)
  }

  /** Where a word stands: a pair with all its positions, a single code unit with its first. */
  find(word: string): Positions {
    if (!this.#words.has(word)) return NONE
    const known = this.#words.get(word)
    if (known) return known
    const results = this.#module.find(this.#index, word)
    const found = new Map(results.map(({ document, positions }) => [document, positions]))
    this.#words.set(word, found)
    return found
  }
}
