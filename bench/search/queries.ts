import type { SearchRecord } from '#search/record.ts'
import { fold } from '#search/tokens.ts'
import { toRandom } from './random.ts'

/** Queries of one kind; of names, the document that is meant is known. */
export type QueryGroup = { name: string; queries: Query[] }
export type Query = {
  typed: string
  /** Places of the documents that contain it, by a plain scan of their folded texts. */
  expected: Set<number>
  /** Present on titles and numbers: places of the documents that bear it. */
  named?: Set<number>
}

const PER_GROUP = 40

/** How often a term has to stand in the corpus to be one of the field, and how long it is. */
const TERM = { length: 4, documents: 0.02 }

/** Terms of the field, random substrings of six lengths, titles and numbers, each with what a plain scan finds. */
export function toQueries(records: SearchRecord[]): QueryGroup[] {
  const texts = records.map(toTexts)
  const random = toRandom(7)
  const pick = <Item>(items: Item[]) => items[Math.floor(random() * items.length)] as Item
  const scan = (typed: string) => {
    const query = fold(typed)
    return new Set([...texts.keys()].filter((place) => texts[place]?.includes(query)))
  }
  const substring = (length: number): string => {
    for (;;) {
      const text = pick(texts)
      const start = Math.floor(random() * text.length)
      const found = text.slice(start, start + length)
      if (found.length === length && /^\p{Script=Han}+$/u.test(found)) return found
    }
  }
  const term = (): string => {
    for (;;) {
      const found = substring(TERM.length)
      if (scan(found).size >= records.length * TERM.documents) return found
    }
  }
  const group = (name: string, make: () => string) => ({
    name,
    queries: Array.from({ length: PER_GROUP }, make).map((typed) => ({
      typed,
      expected: scan(typed),
    })),
  })
  return [
    group('terms', term),
    ...[1, 2, 3, 4, 6, 8].map((length) =>
      group(`substrings of ${length}`, () => substring(length)),
    ),
    toNames('titles', records, scan, ({ title }) => title),
    toNames('numbers', records, scan, ({ documentNumber }) => documentNumber),
  ].filter(({ queries }) => queries.length > 0)
}

function toNames(
  name: string,
  records: SearchRecord[],
  scan: (typed: string) => Set<number>,
  nameOf: (record: SearchRecord) => string | undefined,
): QueryGroup {
  const places = new Map<string, Set<number>>()
  records.forEach((record, place) => {
    const own = nameOf(record)
    if (own === undefined) return
    places.set(own, (places.get(own) ?? new Set()).add(place))
  })
  const queries = [...places].map(([typed, named]) => ({ typed, expected: scan(typed), named }))
  return { name, queries }
}

/** All texts of a document, folded, with a character between them that nobody types. */
function toTexts({ title, documentNumber = '', blocks }: SearchRecord): string {
  return [title, documentNumber, ...blocks.map(({ text }) => text)].map((text) => fold(text)).join('\n') // prettier-ignore
}
