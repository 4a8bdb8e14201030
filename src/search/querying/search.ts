import { findChosen } from './chosen.ts'
import { findCited, findDirect } from './direct.ts'
import { fallBack } from './fall-back.ts'
import type { FallBack, Note } from './fall-back.ts'
import { matchAll, matchAny, removeExcluded } from './match.ts'
import type { Scores } from './match.ts'
import { isNarrowed, narrow } from './narrow.ts'
import type { FacetCounts, Narrowing } from './narrow.ts'
import { toNumberForms } from './numbers.ts'
import { offerOtherWords } from './other-words.ts'
import { parseQuery } from './query.ts'
import type { Query } from './query.ts'
import { inState, readState } from './states.ts'
import type { Store } from './store.ts'
import { addTogether } from './together.ts'

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

/** Finds exactly the documents that were asked for; beyond them only what the notes say. */
export async function search(store: Store, request: SearchRequest): Promise<Outcome> {
  const query = await readQuery(store, request.typed)
  const { scores, marks, notes } = await findDocuments(store, query, request)
  const chosen = request.sort === 'relevance' && !request.titleOnly ? findChosen(store, query) : []
  const all = [...new Set([...chosen, ...inOrderOf(scores)])]
  const ranked = all.filter((document) => store.answersFor(document))
  const { documents, facets } = narrow(store, ranked, request)
  const first = chosen.filter((document) => documents.includes(document))
  return {
    documents: inOrder(documents, request.sort, store.meta.days),
    chosen: first,
    added: first.filter((document) => !scores.has(document)),
    unfiltered: ranked.length,
    facets,
    marks,
    notes:
      store.missing.length > 0
        ? [...notes, { kind: 'unanswered', sites: [...store.missing] }]
        : notes,
  }
}

/** Best first; equals newest first, as documents are numbered. */
const inOrderOf = (scores: Scores) =>
  [...scores].sort(([a, x], [b, y]) => y - x || a - b).map(([document]) => document)

/** Parses what was typed; traditional characters become simplified, where there are any. */
export async function readQuery(store: Store, typed: string): Promise<Query> {
  const query = parseQuery(typed)
  const strings = [...query.parts.flat(), ...query.excluded]
  const isKnown = Array.from(strings.join('')).every((character) => store.knows(character))
  return isKnown ? query : parseQuery(typed, await store.variants())
}

async function findDocuments(
  store: Store,
  query: Query,
  request: SearchRequest,
): Promise<FallBack> {
  const { parts, excluded } = query
  if (parts.length === 0 && excluded.length > 0) return listAllBut(store, excluded)
  if (parts.length === 0) return { scores: listAll(store, request), marks: [], notes: [] }
  const limited: Note[] = query.leftOut === '' ? [] : [{ kind: 'limited', leftOut: query.leftOut }]
  // Looked up at the same time, and only an offer: where it fails, the results stand for themselves.
  const isPlain = parts.every(({ length }) => length === 1)
  const offering = isPlain ? offerOtherWords(store, query, request).catch(() => []) : []
  const numbers = toNumberForms(request.typed)
  const [found, direct, cited] = await Promise.all([
    matchAll(store, parts, request.titleOnly),
    findDirect(store, query, numbers, request.titleOnly),
    findCited(store, query, request.titleOnly),
  ])
  await Promise.all([found, direct, cited].map((scores) => removeExcluded(store, scores, excluded)))
  const isNamed = found.size + direct.size === 0 && cited.size > 0
  await addTogether(store, found, parts)
  addScores(found, direct)
  // Beside other words, a citation only says which of the documents come first.
  const isOnlyThat = isNamed || parts.length === 1
  addScores(found, new Map([...cited].filter(([document]) => isOnlyThat || found.has(document))))
  if (found.size > 0 || parts.length === 0) {
    const named: Note[] = isNamed ? [{ kind: 'cited' }] : []
    const notes = [...limited, ...named, ...(await offering)]
    return { scores: found, marks: [...numbers, ...parts.flat()], notes }
  }
  const inThatState = await findInState(store, query, request)
  if (inThatState) return inThatState
  const { scores, marks, notes } = await fallBack(store, query, request)
  await removeExcluded(store, scores, excluded)
  return { scores, marks, notes: [...limited, ...notes] }
}

/** Where no document holds all words, one that names a state of validity may mean the state. */
async function findInState(
  store: Store,
  query: Query,
  request: SearchRequest,
): Promise<FallBack | undefined> {
  const read = readState(store, query, request.typed)
  if (!read) return undefined
  const note: Note = { kind: 'state', label: read.label, literal: read.literal }
  const found = await findDocuments(store, read.query, request)
  const scores = inState(store, found.scores, read.values)
  if (scores.size > 0) return { ...found, scores, notes: [note, ...found.notes] }
  // The state leaves few documents, so that one word is enough.
  const near = inState(store, await matchAny(store, found.marks, request.titleOnly), read.values)
  const most: Note = { kind: 'most', words: found.marks, least: 1, isProven: true }
  return near.size > 0 ? { ...found, scores: near, notes: [note, most] } : undefined
}

function addScores(scores: Scores, others: Scores): void {
  for (const [document, score] of others) scores.set(document, (scores.get(document) ?? 0) + score)
}

/** Nothing was typed but what is to be excluded. */
async function listAllBut(store: Store, excluded: string[]) {
  const scores: Scores = new Map(Array.from({ length: store.meta.count }, (_, each) => [each, 0])) // prettier-ignore
  await removeExcluded(store, scores, excluded)
  return { scores, marks: [], notes: [{ kind: 'excluded' as const, words: excluded }] }
}

/** Without a word, every document passes on to the filters, newest first. */
function listAll({ meta }: Store, request: SearchRequest): Scores {
  return new Map(isNarrowed(request) ? [...Array(meta.count).keys()].map((each) => [each, 0]) : []) // prettier-ignore
}

function inOrder(documents: number[], sort: Sort, days: number[]): number[] {
  if (sort === 'relevance') return documents
  const dayOf = (document: number) => days[document] ?? 0
  const direction = sort === 'newest' ? -1 : 1
  return documents.toSorted((a, b) => direction * (dayOf(a) - dayOf(b)) || a - b)
}
