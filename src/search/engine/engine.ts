import { toWords } from '../words.ts'
import { PagefindModule } from './pagefind-module.ts'
import { Shard } from './shard.ts'
import type { ReadFile } from './shard.ts'
import { unpack } from './unpack.ts'

/** What an index consists of: paths within it, and the code units of its documents, the most frequent first. */
export type EngineParts = { engine: string; shards: string[]; characters: string }

/** A document that holds a string: where first, and how often at most (the count of the rarest pair in it). */
export type Occurrence = { shard: number; document: number; offset: number; count: number }

/** Where a string stands; or, when only a few documents can hold it, those that may, for whoever reads their text. */
export type Answer = { found: Occurrence[] } | { candidates: { shard: number; document: number }[] }

/** Pairs that are asked for first, in every shard; the rest only where all of these stand. */
const FIRST_PAIRS = 2

/** Up to this many documents are cheaper to read than the rest of a long string is to look up. */
const FEW = 3

/** With fewer pairs, a string is looked up to its end. */
const LONG = 5

/** Finds strings in the shards of one index, exactly: Pagefind is asked for phrases of pairs of code units. */
export class Engine {
  readonly #shards: Shard[]
  readonly #ranks: Map<string, number>

  private constructor(shards: Shard[], characters: string) {
    this.#shards = shards
    this.#ranks = new Map(characters.split('').map((unit, rank) => [unit, rank]))
  }

  static async open(parts: EngineParts, read: ReadFile): Promise<Engine> {
    if (parts.shards.length === 0) return new Engine([], '')
    const module = read(parts.engine).then((file) => PagefindModule.create(unpack(file)))
    const opened = parts.shards.map((folder) => Shard.open(module, read, folder))
    return new Engine(await Promise.all(opened), parts.characters)
  }

  /** The documents that hold a folded string. With `mayGuess`, those that may hold it, when they are few. */
  async find(text: string, mayGuess: boolean): Promise<Answer> {
    const words = toWords(text)
    const byRarity = this.#byRarity(text, words)
    const live = await this.#narrow(byRarity.slice(0, FIRST_PAIRS))
    const candidates = live.flatMap(({ shard, documents }) =>
      documents.map((document) => ({ shard, document })),
    )
    if (mayGuess && words.length >= LONG && candidates.length <= FEW) return { candidates }
    const found = await Promise.all(
      live.map(({ shard }) => this.#findIn(shard, words, byRarity[0] ?? '')),
    )
    return { found: found.flat() }
  }

  /** The shards in which documents hold all of the given words, with those documents. */
  async #narrow(words: string[]) {
    const narrowed = await Promise.all(
      this.#shards.map(async (shard, number) => {
        await shard.prepare(words)
        const lists = words.map((word) => shard.findPhrase([word]).map(({ document }) => document))
        const [first = [], ...others] = lists.map((list) => new Set(list))
        return { shard: number, documents: [...first].filter((document) => others.every((other) => other.has(document))) } // prettier-ignore
      }),
    )
    return narrowed.filter(({ documents }) => documents.length > 0)
  }

  async #findIn(number: number, words: string[], rarest: string): Promise<Occurrence[]> {
    const shard = this.#shards[number]
    if (!shard) return []
    await shard.prepare(words)
    const results = shard.findPhrase(words)
    const isPair = rarest.length > 4
    const counts = new Map(
      results.length > 0 && isPair
        ? shard.findWord(rarest).map(({ document, positions }) => [document, positions.length])
        : [],
    )
    return results.map(({ document, positions }) => ({
      shard: number,
      document,
      offset: positions[0] ?? 0,
      count: counts.get(document) ?? 1,
    }))
  }

  /** The different words, those of the rarest units first. */
  #byRarity(text: string, words: string[]): string[] {
    const rankOf = (at: number) => this.#ranks.get(text[at] ?? '') ?? Infinity
    const rarity = new Map(words.map((word, at) => [word, rankOf(at) + rankOf(at + 1)]))
    return [...rarity].sort(([, a], [, b]) => b - a).map(([word]) => word)
  }
}
