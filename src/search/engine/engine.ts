import { toCover, toPlacedWords, toPlaces } from './cover.ts'
import type { PlacedWord } from './cover.ts'
import { PagefindModule } from './pagefind-module.ts'
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
  readonly #ranks: Map<string, number>

  private constructor(shards: Shard[], characters: string) {
    let first = 0
    this.#shards = shards.map((shard) => {
      const numbered = { shard, first }
      first += shard.portions.length
      return numbered
    })
    this.#ranks = new Map(characters.split('').map((unit, rank) => [unit, rank]))
  }

  static async open(parts: EngineParts, read: ReadFile): Promise<Engine> {
    if (parts.shards.length === 0) return new Engine([], '')
    const module = read(parts.engine).then((file) => PagefindModule.create(unpack(file)))
    const opened = parts.shards.map((folder) => Shard.open(module, read, folder))
    return new Engine(await Promise.all(opened), parts.characters)
  }

  /** The documents that hold a folded string. */
  async find(text: string): Promise<Occurrence[]> {
    const words = toPlacedWords(text)
    const rarest = words.length < LONG ? [] : this.#toRarest(text, words)
    const some = rarest.length > 0 ? await this.#narrow(rarest) : undefined
    const cover = toCover(words, (word) => (rarest.includes(word) ? 0 : this.#costOf(text, word)))
    const live = await this.#narrow(cover, some)
    return toPlacesOf(live).flatMap((place) => this.#findIn(place, cover))
  }

  /** The documents that hold all of the words, among those that are given. */
  async #narrow(words: PlacedWord[], live?: Live): Promise<Live> {
    const narrowed = this.#shards.map(async ({ shard, first }) => {
      const numbers = [...shard.portions.keys()]
      const asked = numbers.filter((number) => !live || live.has(first + number))
      await shard.prepare(words.map(({ word }) => word), asked) // prettier-ignore
      return asked.map((number) => {
        const found = words.map(({ word }) => shard.portions[number]?.find(word))
        const known = live?.get(first + number) ?? [...(found[0]?.keys() ?? [])]
        const documents = known.filter((document) => found.every((each) => each?.has(document)))
        return [first + number, documents] as const
      })
    })
    const all = (await Promise.all(narrowed)).flat()
    return new Map(all.filter(([, documents]) => documents.length > 0))
  }

  #findIn({ portion, document }: DocumentPlace, cover: PlacedWord[]): Occurrence[] {
    const { shard, first } = this.#shards.findLast((each) => each.first <= portion) ?? {}
    const index = shard?.portions[portion - (first ?? 0)]
    const places = toPlaces(
      cover.map(({ word, at }) => ({ at, positions: index?.find(word).get(document) ?? [] })),
    )
    const [offset] = places
    return offset === undefined ? [] : [{ portion, document, offset, count: places.length }]
  }

  /** The rarest word, and the rarest of those that share no code unit with it. */
  #toRarest(text: string, words: PlacedWord[]): PlacedWord[] {
    const sorted = words.toSorted((a, b) => this.#costOf(text, a) - this.#costOf(text, b))
    const [rarest] = sorted
    if (!rarest) return []
    const second = sorted.find(({ at }) => Math.abs(at - rarest.at) > 1)
    return second ? [rarest, second] : [rarest]
  }

  /** About how often a pair stands in the documents: frequency falls with rank, by Zipf's law. */
  #costOf(text: string, { at }: PlacedWord): number {
    const rankOf = (unit: string | undefined) => (this.#ranks.get(unit ?? '') ?? Infinity) + 1
    return 1 / (rankOf(text[at]) * rankOf(text[at + 1]))
  }
}

const toPlacesOf = (live: Live): DocumentPlace[] =>
  [...live].flatMap(([portion, documents]) => documents.map((document) => ({ portion, document })))
