import { UNIT_LENGTH } from '../words.ts'

/** What Pagefind says of a document that holds the word asked for. */
export type PagefindResult = {
  /** The number under which the document was given to the index. */
  document: number
  /** Its positions, ascending. */
  positions: number[]
}

/** The functions that Pagefind's WebAssembly exports, as far as they are used; a text is its place and its length. */
type Exports = {
  memory: WebAssembly.Memory
  __wbindgen_externrefs: WebAssembly.Table
  __wbindgen_start: () => void
  __wbindgen_malloc: (size: number, align: number) => number
  __wbindgen_free: (place: number, size: number, align: number) => void
  init_pagefind: (place: number, size: number) => number
  load_index_chunk: (index: number, place: number, size: number) => number
  search: (index: number, ...words: (number | boolean)[]) => [number, number]
}

type RawResult = { s: number; l: { l: number }[] }

const encoder = new TextEncoder()
const decoder = new TextDecoder()

/**
 * Pagefind's search engine: its WebAssembly without its scripts, which would cut queries into words, load an index at a
 * time and read the language of the page. Every index is a number; loading changes it. None of this is a public
 * interface of Pagefind: its version is pinned, and the tests of exactness are the gate of an upgrade.
 */
export class PagefindModule {
  readonly #wasm: Exports

  private constructor(wasm: Exports) {
    this.#wasm = wasm
  }

  /** `bytes` are those of `wasm.unknown.pagefind`, unpacked. */
  static async create(bytes: Uint8Array<ArrayBuffer>): Promise<PagefindModule> {
    const created: { wasm?: Exports } = {}
    const imports = { __wbindgen_init_externref_table: () => addConstants(created.wasm) }
    const { instance } = await WebAssembly.instantiate(bytes, { './pagefind_web_bg.js': imports })
    const wasm = instance.exports as unknown as Exports
    created.wasm = wasm
    wasm.__wbindgen_start()
    return new PagefindModule(wasm)
  }

  /** Opens an index by its unpacked `pf_meta`. */
  open(meta: Uint8Array): number {
    return this.#wasm.init_pagefind(...this.#put(meta)) >>> 0
  }

  /** Adds an unpacked chunk; the index goes by the returned number from then on. */
  load(index: number, chunk: Uint8Array): number {
    return this.#wasm.load_index_chunk(index, ...this.#put(chunk)) >>> 0
  }

  /**
   * The documents that hold a word of the index, which must have been loaded. A word of four letters, which is the
   * beginning of others, is asked for as a phrase: Pagefind then takes it as it is, and tells the first place only.
   * Sorted by its number, the score of a result is the number.
   */
  find(index: number, word: string): PagefindResult[] {
    const isPhrase = word.length <= UNIT_LENGTH
    const texts = [word, word, '{}', 'n:desc'].flatMap((text) => this.#put(text))
    const answer = this.#take(this.#wasm.search(index, ...texts, isPhrase, false))
    const { results } = JSON.parse(answer) as { results: RawResult[] }
    return results.map(({ s, l }) => ({ document: s, positions: l.map((place) => place.l) }))
  }

  #put(content: string | Uint8Array): [place: number, size: number] {
    const bytes = typeof content === 'string' ? encoder.encode(content) : content
    const place = this.#wasm.__wbindgen_malloc(bytes.length, 1) >>> 0
    new Uint8Array(this.#wasm.memory.buffer).set(bytes, place)
    return [place, bytes.length]
  }

  #take([place, size]: [number, number]): string {
    const text = decoder.decode(new Uint8Array(this.#wasm.memory.buffer, place >>> 0, size))
    this.#wasm.__wbindgen_free(place, size, 1)
    return text
  }
}

/** The constants of JavaScript in the order in which wasm-bindgen's code expects them. */
function addConstants(wasm: Exports | undefined): void {
  const table = wasm?.__wbindgen_externrefs
  const start = table?.grow(4) ?? 0
  table?.set(0, undefined)
  for (const [place, constant] of [undefined, null, true, false].entries())
    table?.set(start + place, constant)
}
