import { toLooseForms } from '../alike-at-edges.ts'
import { byWords } from './by-words.ts'
import { findAcrossBrackets } from './find-across-brackets.ts'
import { findStanding } from './find-standing.ts'
import { matchAll, matchAny } from './match.ts'
import type { Alternatives, Scores } from './match.ts'
import { toNumeralForms } from './numerals.ts'
import { findByPinyin } from './pinyin.ts'
import type { Query } from './query.ts'
import type { SearchRequest } from './search.ts'
import { findSynonyms, joinTerms } from './synonyms.ts'
import type { Store } from './store.ts'
import { addTogether } from './together.ts'

/** What was done when the query as typed stands nowhere, or what is offered. */
export type Note =
  | { kind: 'brackets' }
  | { kind: 'numerals'; typed: string; tried: string[] }
  | { kind: 'synonyms'; typed: string; tried: string[] }
  | { kind: 'pinyin'; read: string }
  | { kind: 'correction'; corrected: string; count: number }
  /** Documents hold all of these words, though not what was typed. */
  | { kind: 'words'; words: string[] }
  /** Words of what was typed, each by itself. */
  | { kind: 'apart'; offers: { word: string; typed: string; count: number }[] }
  /** Every document holds at least so many of these words; `isProven` when it was made sure that none holds all. */
  | { kind: 'most'; words: string[]; least: number; isProven: boolean }
  /** Only documents in a state of validity that was typed as a word; `literal` is the query in which it is a word. */
  | { kind: 'state'; label: string; literal: string }
  /** Only the documents that were named are listed, without what else was typed. */
  | { kind: 'cited' }
  /** Nothing was typed but what is to be excluded; everything else is listed. */
  | { kind: 'excluded'; words: string[] }
  /** Too much was typed; what was not looked for begins so. */
  | { kind: 'limited'; leftOut: string }
  /** So many words were typed that not all were looked up; those that were not begin so. */
  | { kind: 'unread'; leftOut: string }
  | { kind: 'others'; offers: { word: string; typed: string; count: number }[] }
  /** Other sites whose index did not answer. */
  | { kind: 'unanswered'; sites: string[] }

/** What a way round a missing term leads to. */
export type FallBack = { scores: Scores; marks: string[]; notes: Note[] }

/** Tries, one after the other, everything that may have been meant; the first way that finds something counts. */
export async function fallBack(
  store: Store,
  query: Query,
  request: SearchRequest,
): Promise<FallBack> {
  const missing = await findMissing(store, query.parts, request.titleOnly)
  const ways =
    missing.length === 0 ? [bySynonyms] : [acrossBrackets, byNumerals, bySynonyms, byPinyin]
  for (const way of ways) {
    const found = await way(store, query, request, missing)
    if (found) return found
  }
  return byWords(store, query, request, missing)
}

/** The terms that stand in no document, in none of their forms. */
async function findMissing(
  store: Store,
  parts: Alternatives[],
  titleOnly: boolean,
): Promise<string[]> {
  const found = await Promise.all(parts.map((part) => matchAny(store, part, titleOnly)))
  return parts.flatMap(([term = ''], index) => (found[index]?.size === 0 ? [term] : []))
}

/** How many missing terms are tried with other brackets, which takes many lookups. */
const MOST_ACROSS = 2

async function acrossBrackets(
  store: Store,
  { parts }: Query,
  { titleOnly }: SearchRequest,
  missing: string[],
): Promise<FallBack | undefined> {
  if (missing.length > MOST_ACROSS) return undefined
  const spelt = await Promise.all(
    parts.map(async (part) =>
      missing.includes(part[0] ?? '')
        ? (await Promise.all(part.map((form) => findAcrossBrackets(store, form)))).flat()
        : part,
    ),
  )
  const scores = await matchAll(store, spelt, titleOnly)
  return scores.size > 0
    ? { scores, marks: spelt.flat(), notes: [{ kind: 'brackets' }] }
    : undefined
}

/** Figures for Chinese numerals and the other way round, and numbers that were cut out of one with separators. */
function byNumerals(
  store: Store,
  query: Query,
  { titleOnly }: SearchRequest,
  missing: string[],
): Promise<FallBack | undefined> {
  const find = (term: string) =>
    findStanding(store, [...toLooseForms(term), ...toNumeralForms(term)])
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

/** Puts other words in the place of those that stand nowhere, and says so. */
async function byOtherWords(
  store: Store,
  { terms, parts: typed }: Query,
  titleOnly: boolean,
  missing: string[],
  kind: 'numerals' | 'synonyms',
  find: (term: string) => Promise<string[]>,
): Promise<FallBack | undefined> {
  const notes: Note[] = []
  const parts: Alternatives[] = []
  for (const term of terms) {
    const forms = typed.find(([first]) => first === term) ?? [term]
    const found = missing.includes(term) ? await Promise.all(forms.map(find)) : []
    const tried = [...new Set(found.flat())]
    if (tried.length > 0) notes.push({ kind, typed: term, tried })
    parts.push([...forms, ...tried])
  }
  if (notes.length === 0) return undefined
  const scores = await matchAll(store, parts, titleOnly)
  await addTogether(store, scores, parts)
  return scores.size > 0 ? { scores, marks: parts.flat(), notes } : undefined
}

/** All that was typed read as one word, or the missing terms each by itself beside the others. */
async function byPinyin(
  store: Store,
  { whole, terms, parts: typed }: Query,
  { titleOnly }: SearchRequest,
  missing: string[],
): Promise<FallBack | undefined> {
  for (const read of await findByPinyin(store, whole)) {
    const scores = await matchAny(store, [read], titleOnly)
    if (scores.size > 0) return { scores, marks: [read], notes: [{ kind: 'pinyin', read }] }
  }
  if (terms.length === 1) return undefined
  const readings = await Promise.all(missing.map((term) => findByPinyin(store, term)))
  const parts = terms.map((term, index) => {
    const [reading] = readings[missing.indexOf(term)] ?? []
    return reading === undefined ? (typed[index] ?? [term]) : [reading]
  })
  const scores = await matchAll(store, parts, titleOnly)
  await addTogether(store, scores, parts)
  const read = parts.map(([first = '']) => first).join(' ')
  return scores.size > 0
    ? { scores, marks: parts.flat(), notes: [{ kind: 'pinyin', read }] }
    : undefined
}
