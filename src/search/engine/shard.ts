import { inflateSync } from 'fflate'
import type { PagefindModule } from './pagefind-module.ts'
import { Portion } from './portion.ts'
import { readStart, readWords } from './word-files.ts'
import type { ShardStart, WordEntry } from './word-files.ts'

/** Reads a file of an index, by its path within the folder of the index. */
export type ReadFile = (path: string) => Promise<Uint8Array>

/** Documents whose words lie in common files, a portion of them in each of Pagefind's indexes. */
export class Shard {
  /** In the order in which the files of the shard number them. */
  readonly portions: Portion[]
  readonly #starts: ShardStart['starts']
  readonly #fetch: (file: number) => Promise<Uint8Array>
  readonly #files = new Map<number, Promise<WordEntry[]>>()

  private constructor(module: PagefindModule, start: ShardStart, read: ReadFile, folder: string) {
    this.portions = start.metas.map((meta) => new Portion(module, meta))
    this.#starts = start.starts
    this.#fetch = (file) => read(`${folder}/words/${file}.bin`)
  }

  /** Opens the shard that lies in a folder of the index. Rejects when it is not there whole. */
  static async open(
    module: Promise<PagefindModule>,
    read: ReadFile,
    folder: string,
  ): Promise<Shard> {
    const start = read(`${folder}/start.bin`).then((file) => readStart(inflateSync(file)))
    const [engine, known] = await Promise.all([module, start])
    return new Shard(engine, known, read, folder)
  }

  /** Reads what is known of words in some of the portions; others may learn of them too. */
  async load(words: string[], portions: number[]): Promise<void> {
    const wanted = words.map(async (word) => {
      const files = new Set(portions.flatMap((portion) => this.#fileOf(word, portion) ?? []))
      const entries = await Promise.all([...files].map((file) => this.#read(file)))
      for (const entry of entries.flat())
        if (entry.word === word) this.portions[entry.portion]?.add(word, entry.bytes)
    })
    await Promise.all(wanted)
  }

  /** The last file that does not begin behind an entry. */
  #fileOf(word: string, portion: number): number | undefined {
    let from = 0
    let to = this.#starts.length
    while (from < to) {
      const middle = Math.floor((from + to) / 2)
      const [first, begins] = this.#starts[middle] ?? ['', 0]
      if (first < word || (first === word && begins <= portion)) from = middle + 1
      else to = middle
    }
    return from > 0 ? from - 1 : undefined
  }

  #read(file: number): Promise<WordEntry[]> {
    const known = this.#files.get(file)
    if (known) return known
    const loading = this.#fetch(file).then((bytes) => this.#check(file, readWords(inflateSync(bytes)))) // prettier-ignore
    this.#files.set(file, loading)
    // What failed once may succeed when the reader tries again.
    loading.catch(() => this.#files.delete(file))
    return loading
  }

  /** A file that is empty or another one would hide documents; one that is cut off cannot be read at all. */
  #check(file: number, entries: WordEntry[]): WordEntry[] {
    const [first] = entries
    const [word, portion] = this.#starts[file] ?? []
    if (first?.word === word && first?.portion === portion) return entries
    throw new Error('A file of words is not the one that it should be.')
  }
}
