import { findPlaces, toCover, toPlacedWords } from './cover.ts'
import type { PlacedWord } from './cover.ts'
import { PagefindModule } from './pagefind-module.ts'
import type { Portion } from './portion.ts'
import { Rarity } from './rarity.ts'
import { Shard } from './shard.ts'
import type { ReadFile } from './shard.ts'
import { unpack } from './unpack.ts'

/** What an index consists of: paths within it, and the code units of its documents, the most frequent first. */
export type EngineParts = { engine: string; shards: string[]; characters: string }

/** A document: the number of its portion, counted through all shards, and its own number there. */
export type DocumentPlace = { portion: number; document: number }

/** A document that holds a string: where first, and how often (of a single code unit, that is not known: once). */
export type Occurrence = DocumentPlace & { offset: number; count: number }

/** Strings of fewer words are looked up at once; of others two rare words come first, which leave few documents. */
const LONG = 4

/** Documents that can hold what is looked for, by the number of their portion. */
type Live = Map<number, number[]>

/** Finds strings in the shards of one index, exactly: Pagefind is asked for pairs of code units. */
export class Engine {
  readonly #shards: { shard: Shard; first: number }[]
  readonly #portions: Portion[]
  readonly #rarity: Rarity

  private constructor(shards: Shard[], characters: string) {
    let first = 0
    this.#shards = shards.map((shard) => {
      const numbered = { shard, first }
      first += shard.portions.length
      return numbered
    })
    this.#portions = shards.flatMap(({ portions }) => portions)
    this.#rarity = new Rarity(characters)
  }

  /** Opens all shards at once. Rejects when one of them, or Pagefind's own file, is not there whole. */
  static async open(parts: EngineParts, read: ReadFile): Promise<Engine> {
    if (parts.shards.length === 0) return new Engine([], '')
    const module = read(parts.engine).then((file) => PagefindModule.create(unpack(file)))
    const opened = parts.shards.map((folder) => Shard.open(module, read, folder))
    return new Engine(await Promise.all(opened), parts.characters)
  }

  /** The documents that hold a folded string. */
  async find(text: string): Promise<Occurrence[]> {
    if (!this.#rarity.knows(text)) return []
    const words = toPlacedWords(text)
    const rarest = words.length < LONG ? [] : this.#rarity.toRarest(text, words)
    const some = rarest.length > 0 ? await this.#narrow(rarest) : undefined
    const cover = toCover(words, (word) =>
      rarest.includes(word) ? 0 : this.#rarity.costOf(text, word),
    )
    const live = await this.#narrow(cover, some)
    return [...live].flatMap(([portion, documents]) =>
      documents.flatMap((document) => this.#findIn({ portion, document }, cover)),
    )
  }

  /** The documents that hold all of the words, among those that are given. */
  async #narrow(words: PlacedWord[], live?: Live): Promise<Live> {
    const names = words.map(({ word }) => word)
    const loading = this.#shards.map(({ shard, first }) => {
      const numbers = [...shard.portions.keys()]
      const asked = numbers.filter((number) => !live || live.has(first + number))
      return shard.load(names, asked)
    })
    await Promise.all(loading)
    const narrowed: Live = new Map()
    for (const [number, portion] of this.#portions.entries()) {
      if (live && !live.has(number)) continue
      const found = names.map((word) => portion.find(word))
      const known = live?.get(number) ?? [...(found[0]?.keys() ?? [])]
      const documents = known.filter((document) => found.every((each) => each.has(document)))
      if (documents.length > 0) narrowed.set(number, documents)
    }
    return narrowed
  }

  #findIn({ portion, document }: DocumentPlace, cover: PlacedWord[]): Occurrence[] {
    const index = this.#portions[portion]
    const positions = cover.map(({ word, at }) => ({
      at,
      positions: index?.find(word).get(document) ?? [],
    }))
    const places = findPlaces(positions)
    const [offset] = places
    return offset === undefined ? [] : [{ portion, document, offset, count: places.length }]
  }
}
