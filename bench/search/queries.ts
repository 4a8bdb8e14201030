import type { SearchRecord } from '#search/record.ts'
import { CorpusTexts } from './corpus-texts.ts'
import { ODD_QUERIES } from './odd-documents.ts'

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
const PER_TRAP = 10

/** How often a term has to stand in the corpus to be one of the field, and how long it is. */
const TERM = { length: 4, documents: 0.02 }

/** Punctuation that is text; quotes and a minus before a word say how to search. */
const PUNCTUATION = '[，。、；：？（）《》〔〕]'
const BEGINS_IN_PUNCTUATION = new RegExp(`^${PUNCTUATION}[^\\s"“”-]+$`, 'u')
const ENDS_IN_PUNCTUATION = new RegExp(`^\\p{Script=Han}[^\\s"“”-]*${PUNCTUATION}$`, 'u')
const HOLDS_BRACKET = /^\p{Script=Han}+[（《〔）》〕]\p{Script=Han}+$/u

/** Terms of the field, random substrings of six lengths, traps, titles and numbers, each with what a plain scan finds. */
export function toQueries(records: SearchRecord[]): QueryGroup[] {
  const texts = new CorpusTexts(records)
  const group = (name: string, typed: string[]) => ({
    name,
    queries: typed.map((text) => ({ typed: text, expected: texts.scan(text) })),
  })
  const substrings = [1, 2, 3, 4, 6, 8].map((length) =>
    group(
      `substrings of ${length}`,
      times(PER_GROUP, () => texts.substring(length)),
    ),
  )
  return [
    group(
      'terms',
      times(PER_GROUP, () => toTerm(texts)),
    ),
    ...substrings,
    group('adversarial', toTraps(texts)),
    toNames('titles', records, texts, ({ title }) => title),
    toNames('numbers', records, texts, ({ documentNumber }) => documentNumber),
  ].filter(({ queries }) => queries.length > 0)
}

function toTerm(texts: CorpusTexts): string {
  for (;;) {
    const found = texts.substring(TERM.length)
    if (texts.scan(found).size >= texts.count * TERM.documents) return found
  }
}

/** Strings at which a search easily goes wrong. */
function toTraps(texts: CorpusTexts): string[] {
  const lone = texts.lonePairs()
  return [
    ...ODD_QUERIES,
    ...times(PER_TRAP, () => texts.substring(3, BEGINS_IN_PUNCTUATION)),
    ...times(PER_TRAP, () => texts.substring(4, ENDS_IN_PUNCTUATION)),
    ...times(PER_TRAP, () => texts.substring(6, HOLDS_BRACKET)),
    ...times(Math.min(PER_TRAP, lone.length), () => texts.pick(lone)),
    ...times(PER_TRAP, () => toAbsent(texts)),
  ]
}

/** Two pairs that the corpus knows and that nowhere follow each other. */
function toAbsent(texts: CorpusTexts): string {
  for (;;) {
    const found = texts.substring(2) + texts.substring(2)
    if (texts.scan(found).size === 0) return found
  }
}

function toNames(
  name: string,
  records: SearchRecord[],
  texts: CorpusTexts,
  nameOf: (record: SearchRecord) => string | undefined,
): QueryGroup {
  const places = new Map<string, Set<number>>()
  records.forEach((record, place) => {
    const own = nameOf(record)
    if (own === undefined) return
    places.set(own, (places.get(own) ?? new Set()).add(place))
  })
  const queries = [...places].map(([typed, named]) => ({
    typed,
    expected: texts.scan(typed),
    named,
  }))
  return { name, queries }
}

const times = (count: number, make: () => string) => Array.from({ length: count }, make)
