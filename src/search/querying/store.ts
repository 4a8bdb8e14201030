import type { Card, Filters, Meta, Part } from '../format.ts'
import { FILTERS } from '../record.ts'
import type { FilterName } from '../record.ts'
import type { Variants } from '../tokens.ts'
import type { Mentions } from './find-string.ts'
import { SiteIndex } from './site-index.ts'
import type { IndexSource } from './site-index.ts'

/** A document: which of the indexes holds it, and under which number. */
export type Place = { index: SiteIndex; document: number }

/** What is known of every document before anything is looked up; the documents of all indexes, newest first. */
export type Documents = Pick<Meta, 'days' | 'lengths' | 'filters' | 'digests' | 'chosen'> & {
  count: number
}

/** The indexes that a page asks, as one: the site's own, and those of other sites that it names. */
export class Store {
  readonly meta: Documents
  readonly indexes: SiteIndex[]
  /** Names of the sites whose index did not answer. */
  readonly missing: string[]
  readonly #places: Place[]
  readonly #numbers: Map<SiteIndex, number[]>
  readonly #silent = new Set<SiteIndex>()
  readonly #characters: Set<string>

  private constructor(indexes: SiteIndex[], missing: string[]) {
    this.indexes = indexes
    this.missing = missing
    this.#characters = new Set(indexes.flatMap(({ meta }) => meta.characters.split('')))
    this.#places = indexes
      .flatMap((index) => index.meta.days.map((_, document) => ({ index, document })))
      .sort((a, b) => dayOf(b) - dayOf(a))
    this.#numbers = new Map(indexes.map((index) => [index, []]))
    for (const [number, { index, document }] of this.#places.entries())
      this.numbersOf(index)[document] = number
    this.meta = toDocuments(indexes, this.#places)
  }

  /** Rejects when the first index cannot be read; others that cannot, or not soon, are named. */
  static async open(sources: IndexSource[], patience = PATIENCE): Promise<Store> {
    const [own, ...others] = sources.map((source) => SiteIndex.open(source))
    if (!own) throw new Error('No index')
    const opening = others.map((other) => inTime(other, patience).catch(() => undefined))
    const first = await own
    const answers = await Promise.all(opening)
    const missing = sources.slice(1).filter((_, at) => !answers[at])
    const opened = answers.flatMap((index) => index ?? [])
    return new Store([first, ...opened], missing.map(({ name, base }) => name ?? base)) // prettier-ignore
  }

  /** Whether a character stands anywhere in the documents. */
  knows(character: string): boolean {
    return character.split('').every((unit) => this.#characters.has(unit))
  }

  placeOf(document: number): Place {
    const place = this.#places[document]
    if (!place) throw new Error(`No document ${document}`)
    return place
  }

  /** Remembers that an index did not answer: for the rest of the visit it is not asked, and none of its documents is listed. */
  giveUp(index: SiteIndex): Mentions {
    const { name, base } = index.source
    if (!this.#silent.has(index)) this.missing.push(name ?? base)
    this.#silent.add(index)
    return new Map()
  }

  /** Whether the index of a document still answers. */
  answersFor(document: number): boolean {
    return !this.#silent.has(this.placeOf(document).index)
  }

  /** The indexes that are asked: the site's own, and those of other sites that answer. */
  get asked(): SiteIndex[] {
    return this.indexes.filter((index) => !this.#silent.has(index))
  }

  /** Numbers that the documents of an index have here, by their number there. */
  numbersOf(index: SiteIndex): number[] {
    return this.#numbers.get(index) ?? []
  }

  /** Where the site of a document is served, with a slash at the end. */
  baseOf(document: number): string {
    return this.placeOf(document).index.source.base
  }

  /** Name of the site of a document, where it is not the reader's own. */
  siteOf(document: number): string | undefined {
    return this.placeOf(document).index.source.name
  }

  card(document: number): Promise<Card> {
    const { index, document: number } = this.placeOf(document)
    return index.card(number)
  }

  part(document: number, part: number): Promise<Part> {
    const { index, document: number } = this.placeOf(document)
    return index.part(number, part)
  }

  /** Traditional characters, the same in every index. */
  variants(): Promise<Variants> {
    return this.#own.variants()
  }

  /** Any other file of the site's own index that holds JSON. */
  json(path: string): Promise<unknown> {
    return this.#own.json(path)
  }

  get #own(): SiteIndex {
    const [own] = this.indexes
    if (!own) throw new Error('No index')
    return own
  }
}

/** How long other sites may take before the search answers without them, in milliseconds. */
const PATIENCE = 3000

/** What a promise gives; rejects when it takes too long. */
export function inTime<Value>(promise: Promise<Value>, patience = PATIENCE): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('Too late')), patience)
    promise.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}

const dayOf = ({ index, document }: Place) => index.meta.days[document] ?? 0

function toDocuments(indexes: SiteIndex[], places: Place[]): Documents {
  const sections = indexes[0]?.meta.lengths ?? []
  const digests = new Map(indexes.map((index) => [index, new Set(index.meta.digests)]))
  return {
    count: places.length,
    days: places.map(dayOf),
    lengths: sections.map((_, section) =>
      places.map(({ index, document }) => index.meta.lengths[section]?.[document] ?? 0),
    ),
    digests: [...places.keys()].filter((at) => {
      const { index, document } = places[at] ?? {}
      return index !== undefined && digests.get(index)?.has(document ?? -1)
    }),
    chosen: toChosen(indexes[0], places),
    filters: Object.fromEntries(FILTERS.map((name) => [name, toFilter(name, indexes, places)])) as Filters, // prettier-ignore
  }
}

/** What the staff of the site itself put first; other sites choose for their own readers. */
function toChosen(own: SiteIndex | undefined, places: Place[]): Meta['chosen'] {
  const numbers = new Map(places.flatMap((place, at) => (place.index === own ? [[place.document, at]] : []))) // prettier-ignore
  return (own?.meta.chosen ?? []).map(([query, documents]) => [
    query,
    documents.flatMap((document) => numbers.get(document) ?? []),
  ])
}

/**
 * A filter over all indexes. Equal values with equal labels are one; bodies and topics of other sites may bear the id of
 * one of our own, and then are told apart by the address of their site.
 */
function toFilter(name: FilterName, indexes: SiteIndex[], places: Place[]): Filters[FilterName] {
  const labels = new Map<string, string>()
  const names = new Map<SiteIndex, string[]>()
  for (const index of indexes) {
    const { values, labels: own } = index.meta.filters[name]
    const unique = values.map((value, at) => {
      const label = own[at] ?? value
      const known = labels.get(value)
      const key = known === undefined || known === label ? value : `${value}@${index.source.base}`
      labels.set(key, label)
      return key
    })
    names.set(index, unique)
  }
  const numbers = new Map([...labels.keys()].map((value, at) => [value, at]))
  const of = places.map(({ index, document }) =>
    (index.meta.filters[name].of[document] ?? []).map(
      (at) => numbers.get(names.get(index)?.[at] ?? '') ?? -1,
    ),
  )
  return { values: [...labels.keys()], labels: [...labels.values()], of }
}
