import { FLAGS } from '../format.ts'
import { findChosen } from './chosen.ts'
import { fallBack } from './fall-back.ts'
import type { Note } from './fall-back.ts'
import { findString } from './find-string.ts'
import { matchAll } from './match.ts'
import type { Scores } from './match.ts'
import { isNarrowed, narrow, toDays } from './narrow.ts'
import type { FacetCounts, Narrowing } from './narrow.ts'
import { toNumberForms } from './numbers.ts'
import { offerOtherWords } from './other-words.ts'
import { parseQuery } from './query.ts'
import type { Query } from './query.ts'
import type { Store } from './store.ts'

/** What is asked for; all of it stands in the address of the search page. */
export type SearchRequest = Narrowing & {
  typed: string
  titleOnly: boolean
  sort: Sort
  /** Whether words of the same meaning are tried when a word stands nowhere. */
  withSynonyms: boolean
}
export type Sort = 'relevance' | 'newest' | 'oldest'

/** What was found. */
export type Outcome = {
  /** Numbers of the documents, in the order asked for. */
  documents: number[]
  /** Those of them that staff put first for this query. */
  chosen: number[]
  /** Those of the chosen ones that were not found by what was typed. */
  added: number[]
  /** How many there were before filters and dates. */
  unfiltered: number
  facets: FacetCounts
  /** Folded strings to be marked in titles and excerpts. */
  marks: string[]
  /** What was done or is offered beyond the query as it was typed. */
  notes: Note[]
}

/** Added to the score of a document whose title or number is just what was typed. */
const DIRECT = 1000

/** Finds exactly the documents that were asked for; beyond them only what the notes say. */
export async function search(store: Store, request: SearchRequest): Promise<Outcome> {
  const query = await readQuery(store, request.typed)
  const { scores, marks, notes } = await findDocuments(store, query, request)
  const chosen = request.sort === 'relevance' && !request.titleOnly ? findChosen(store, query) : []
  const ranked = [...new Set([...chosen, ...inOrderOf(scores)])]
  const days = toDays(store)
  const { documents, facets } = narrow(store, days, ranked, request)
  const first = chosen.filter((document) => documents.includes(document))
  return {
    documents: inOrder(documents, request.sort, days),
    chosen: first,
    added: first.filter((document) => !scores.has(document)),
    unfiltered: ranked.length,
    facets,
    marks,
    notes,
  }
}

/** Best first; equals newest first, as documents are numbered. */
const inOrderOf = (scores: Scores) =>
  [...scores].sort(([a, x], [b, y]) => y - x || a - b).map(([document]) => document)

/** Parses what was typed; traditional characters become simplified, where there are any. */
export async function readQuery(store: Store, typed: string): Promise<Query> {
  const query = parseQuery(typed)
  const isKnown = Array.from(query.whole).every((character) => store.knows(character))
  return isKnown ? query : parseQuery(typed, await store.variants())
}

async function findDocuments(store: Store, query: Query, request: SearchRequest) {
  if (query.whole === '') return { scores: listAll(store, request), marks: [], notes: [] }
  // Looked up at the same time, and only an offer: where it fails, the results stand for themselves.
  const offering = offerOtherWords(store, query, request).catch(() => [])
  const numbers = toNumberForms(request.typed)
  const parts = query.terms.map((term) => [term])
  const found = await matchAll(store, parts, request.titleOnly)
  await removeExcluded(store, found, query.excluded)
  for (const [document, score] of await findDirect(store, query, numbers))
    found.set(document, (found.get(document) ?? 0) + score)
  const isMissing = found.size === 0 && query.terms.length > 0
  if (!isMissing)
    return { scores: found, marks: [...query.terms, ...numbers], notes: await offering }
  const { scores, marks, notes } = await fallBack(store, query, request)
  await removeExcluded(store, scores, query.excluded)
  return { scores, marks, notes }
}

/** Without a word, every document passes on to the filters, newest first. */
function listAll({ meta }: Store, request: SearchRequest): Scores {
  return new Map(isNarrowed(request) ? [...Array(meta.documents).keys()].map((each) => [each, 0]) : []) // prettier-ignore
}

async function removeExcluded(store: Store, scores: Scores, excluded: string[]): Promise<void> {
  for (const text of excluded)
    for (const document of (await findString(store, text)).keys()) scores.delete(document)
}

/** Documents that were named by their number (also those that cite it) or by their whole title. */
async function findDirect(store: Store, { terms, whole }: Query, numbers: string[]) {
  const direct: Scores = new Map()
  for (const number of numbers) {
    for (const [document, { flags }] of await findString(store, number))
      direct.set(document, (flags & FLAGS.number) === 0 ? 1 : DIRECT)
  }
  // A single term has been looked up already, and its score knows of whole titles.
  if (terms.length === 1 && terms[0] === whole) return direct
  for (const [document, { flags }] of await findString(store, whole))
    if ((flags & FLAGS.exactTitle) !== 0) direct.set(document, DIRECT)
  return direct
}

function inOrder(documents: number[], sort: Sort, days: number[]): number[] {
  if (sort === 'relevance') return documents
  const dayOf = (document: number) => days[document] ?? 0
  const direction = sort === 'newest' ? -1 : 1
  return documents.toSorted((a, b) => direction * (dayOf(a) - dayOf(b)) || a - b)
}
