import { correct } from './correct.ts'
import { findAcrossBrackets } from './find-across-brackets.ts'
import { findString } from './find-string.ts'
import { matchAll, matchAny } from './match.ts'
import type { Alternatives, Scores } from './match.ts'
import { toNumeralForms } from './numerals.ts'
import { findByPinyin } from './pinyin.ts'
import type { Query } from './query.ts'
import type { SearchRequest } from './search.ts'
import { findSynonyms, joinTerms } from './synonyms.ts'
import type { Store } from './store.ts'

/** What was done when the query as typed stands nowhere, or what is offered. */
export type Note =
  | { kind: 'brackets' }
  | { kind: 'numerals'; typed: string; tried: string[] }
  | { kind: 'synonyms'; typed: string; tried: string[] }
  | { kind: 'pinyin'; read: string }
  | { kind: 'correction'; corrected: string; count: number }
  | { kind: 'most' }
  | { kind: 'others'; offers: { word: string; typed: string; count: number }[] }

/** What a way round a missing term leads to. */
export type FallBack = { scores: Scores; marks: string[]; notes: Note[] }

/** Tries, one after the other, everything that may have been meant; the first way that finds something counts. */
export async function fallBack(
  store: Store,
  query: Query,
  request: SearchRequest,
): Promise<FallBack> {
  const missing = await findMissing(store, query.terms, request.titleOnly)
  const ways =
    missing.length === 0 ? [bySynonyms] : [acrossBrackets, byNumerals, bySynonyms, byPinyin]
  for (const way of ways) {
    const found = await way(store, query, request, missing)
    if (found) return found
  }
  return byMostTerms(store, query.terms, missing, request.titleOnly)
}

/** The terms that stand in no document. */
async function findMissing(store: Store, terms: string[], titleOnly: boolean): Promise<string[]> {
  const missing: string[] = []
  for (const term of terms)
    if ((await matchAny(store, [term], titleOnly)).size === 0) missing.push(term)
  return missing
}

async function acrossBrackets(
  store: Store,
  { terms }: Query,
  { titleOnly }: SearchRequest,
  missing: string[],
): Promise<FallBack | undefined> {
  const parts: Alternatives[] = []
  for (const term of terms)
    parts.push(missing.includes(term) ? await findAcrossBrackets(store, term) : [term])
  const scores = await matchAll(store, parts, titleOnly)
  return scores.size > 0
    ? { scores, marks: parts.flat(), notes: [{ kind: 'brackets' }] }
    : undefined
}

/** Figures for Chinese numerals and the other way round. */
function byNumerals(
  store: Store,
  query: Query,
  { titleOnly }: SearchRequest,
  missing: string[],
): Promise<FallBack | undefined> {
  const find = (term: string) => findStanding(store, toNumeralForms(term))
  return byOtherWords(store, query, titleOnly, missing, 'numerals', find)
}

async function bySynonyms(
  store: Store,
  query: Query,
  { titleOnly, withSynonyms }: SearchRequest,
  missing: string[],
): Promise<FallBack | undefined> {
  if (!withSynonyms) return undefined
  const find = async (term: string) => findStanding(store, await findSynonyms(store, term))
  const units = await joinTerms(store, query.terms)
  const terms = units.map(({ text }) => text)
  const gone = [...missing, ...terms.filter((term) => !query.terms.includes(term))]
  const found = await byOtherWords(store, { ...query, terms }, titleOnly, gone, 'synonyms', find)
  const typedOf = (text: string) => units.find((unit) => unit.text === text)?.typed ?? text
  const notes = found?.notes.map((note) =>
    note.kind === 'synonyms' ? { ...note, typed: typedOf(note.typed) } : note,
  )
  return found && { ...found, notes: notes ?? [] }
}

/** Those of the given strings that stand in a document. */
async function findStanding(store: Store, texts: string[]): Promise<string[]> {
  const verdicts = await Promise.all(texts.map(async (text) => (await findString(store, text)).size > 0)) // prettier-ignore
  return texts.filter((_, index) => verdicts[index])
}

/** Puts other words in the place of those that stand nowhere, and says so. */
async function byOtherWords(
  store: Store,
  { terms }: Query,
  titleOnly: boolean,
  missing: string[],
  kind: 'numerals' | 'synonyms',
  find: (term: string) => Promise<string[]>,
): Promise<FallBack | undefined> {
  const notes: Note[] = []
  const parts: Alternatives[] = []
  for (const term of terms) {
    const tried = missing.includes(term) ? await find(term) : []
    if (tried.length > 0) notes.push({ kind, typed: term, tried })
    parts.push([term, ...tried])
  }
  if (notes.length === 0) return undefined
  const scores = await matchAll(store, parts, titleOnly)
  return scores.size > 0 ? { scores, marks: parts.flat(), notes } : undefined
}

async function byPinyin(
  store: Store,
  query: Query,
  { titleOnly }: SearchRequest,
): Promise<FallBack | undefined> {
  for (const read of await findByPinyin(store, query.whole)) {
    const scores = await matchAny(store, [read], titleOnly)
    if (scores.size > 0) return { scores, marks: [read], notes: [{ kind: 'pinyin', read }] }
  }
  return undefined
}

/** Corrections are only offered; below the offer stand the documents that hold most of what was typed. */
async function byMostTerms(
  store: Store,
  terms: string[],
  missing: string[],
  titleOnly: boolean,
): Promise<FallBack> {
  const notes: Note[] = await correct(store, terms, missing, titleOnly)
  const pieces = terms.length > 1 ? terms : toWords(terms[0] ?? '')
  const scores = await matchMost(store, pieces, titleOnly)
  if (scores.size > 0) notes.push({ kind: 'most' })
  return { scores, marks: pieces, notes }
}

/** The documents that mention at least half of the pieces, those with more of them first. */
async function matchMost(store: Store, pieces: string[], titleOnly: boolean): Promise<Scores> {
  const scores: Scores = new Map()
  const counts = new Map<number, number>()
  for (const piece of pieces) {
    for (const [document, score] of await matchAny(store, [piece], titleOnly)) {
      counts.set(document, (counts.get(document) ?? 0) + 1)
      scores.set(document, (scores.get(document) ?? 0) + score)
    }
  }
  for (const [document, count] of counts) {
    if (pieces.length < 2 || count * 2 < pieces.length) scores.delete(document)
    else scores.set(document, (scores.get(document) ?? 0) + 100 * count)
  }
  return scores
}

/** Words of a string that was typed without spaces; pairs of characters where the browser knows no words. */
function toWords(text: string): string[] {
  const hasSegmenter = 'Segmenter' in Intl
  const words = hasSegmenter
    ? [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(text)].map(
        (part) => part.segment,
      )
    : (text.match(/..?/gu) ?? [])
  return words.filter((word) => word.length > 1)
}
