import type { PagefindModule, PagefindResult } from './pagefind-module.ts'
import { unpack } from './unpack.ts'

/** Reads a file of the index, by its path within the index. Rejects when it cannot. */
export type ReadFile = (path: string) => Promise<Uint8Array>

/** One of the Pagefind indexes of which the index of a site consists; its chunks are read when they are needed. */
export class Shard {
  readonly #module: PagefindModule
  readonly #read: (name: string) => Promise<Uint8Array>
  readonly #chunks = new Map<string, Promise<void>>()
  #index: number

  private constructor(module: PagefindModule, meta: Uint8Array, read: ReadFile, folder: string) {
    this.#module = module
    this.#read = (name) => read(`${folder}/chunks/${name}.pf_index`)
    this.#index = module.open(unpack(meta))
  }

  static async open(
    module: Promise<PagefindModule>,
    read: ReadFile,
    folder: string,
  ): Promise<Shard> {
    const meta = read(`${folder}/pagefind.pf_meta`)
    return new Shard(await module, await meta, read, folder)
  }

  /** Reads the chunks in which the words would stand. */
  async prepare(words: string[]): Promise<void> {
    const names = this.#module.chunksOf(this.#index, words.join(' '))
    await Promise.all(names.filter((name) => name !== '').map((name) => this.#load(name)))
  }

  /** The documents in which the words follow each other, of which all have been prepared. */
  findPhrase(words: string[]): PagefindResult[] {
    return this.#module.findPhrase(this.#index, words.join(' '))
  }

  /** All positions of a word that stands in the shard, and that has been prepared. */
  findWord(word: string): PagefindResult[] {
    return this.#module.findWord(this.#index, word)
  }

  #load(name: string): Promise<void> {
    const known = this.#chunks.get(name)
    if (known) return known
    const loading = this.#read(name).then((file) => {
      this.#index = this.#module.load(this.#index, unpack(file))
    })
    this.#chunks.set(name, loading)
    // What failed once may succeed when the reader tries again.
    loading.catch(() => this.#chunks.delete(name))
    return loading
  }
}
