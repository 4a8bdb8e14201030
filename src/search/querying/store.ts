import type { Card, Filters, Meta, Part } from '../format.ts'
import { FILTERS } from '../record.ts'
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
  readonly #characters: Set<string>

  private constructor(indexes: SiteIndex[], missing: string[]) {
    this.indexes = indexes
    this.missing = missing
    this.#characters = new Set(indexes.flatMap(({ meta }) => meta.characters.split('')))
    this.#places = indexes
      .flatMap((index) => index.meta.days.map((_, document) => ({ index, document })))
      .sort((a, b) => dayOf(b) - dayOf(a))
    this.meta = toDocuments(indexes, this.#places)
  }

  /** Rejects when the first index cannot be read; others that cannot are named. */
  static async open(sources: IndexSource[]): Promise<Store> {
    const [own, ...others] = sources.map((source) => SiteIndex.open(source))
    if (!own) throw new Error('No index')
    const answers = await Promise.allSettled(others)
    const opened = answers.flatMap((answer) => (answer.status === 'fulfilled' ? answer.value : []))
    const missing = sources.slice(1).filter((_, at) => answers[at]?.status === 'rejected')
    return new Store([await own, ...opened], missing.map(({ name, base }) => name ?? base)) // prettier-ignore
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

  /** Remembers that the index at a place in the list did not answer, and answers nothing in its stead. */
  giveUp(at: number): Mentions {
    const { name, base } = this.indexes[at]?.source ?? { base: '' }
    if (!this.missing.includes(name ?? base)) this.missing.push(name ?? base)
    return new Map()
  }

  /** Numbers that the documents of an index have here, by their number there. */
  numbersOf(index: SiteIndex): number[] {
    const numbers: number[] = []
    for (const [number, place] of this.#places.entries())
      if (place.index === index) numbers[place.document] = number
    return numbers
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

/** A filter over all indexes: equal values are one, with the label of the first. */
function toFilter(name: (typeof FILTERS)[number], indexes: SiteIndex[], places: Place[]) {
  const labels = new Map<string, string>()
  for (const { meta } of indexes)
    for (const [at, value] of meta.filters[name].values.entries())
      if (!labels.has(value)) labels.set(value, meta.filters[name].labels[at] ?? value)
  const values = [...labels.keys()]
  const numbers = new Map(values.map((value, at) => [value, at]))
  const of = places.map(({ index, document }) => {
    const filter = index.meta.filters[name]
    return (filter.of[document] ?? []).map((at) => numbers.get(filter.values[at] ?? '') ?? -1)
  })
  return { values, labels: [...labels.values()], of }
}
