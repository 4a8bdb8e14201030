import { toAskedTypes } from './asked.ts'
import { correct, SOUND_ALIKE } from './correct.ts'
import type { FallBack, Note } from './fall-back.ts'
import { mergeGaps } from './find-words.ts'
import { findStanding } from './find-standing.ts'
import { matchAll, matchAny } from './match.ts'
import type { Scores } from './match.ts'
import { matchNearest } from './nearest.ts'
import { toFullNames } from './organisations.ts'
import type { Query } from './query.ts'
import type { SearchRequest } from './search.ts'
import { isOne } from './standing.ts'
import { findSynonyms, joinTerms } from './synonyms.ts'
import type { Store } from './store.ts'
import { takeApart } from './take-apart.ts'
import type { Piece, Word } from './take-apart.ts'
import { addTogether } from './together.ts'

/** How many words are offered, each by itself. */
const MOST_OFFERS = 6

/**
 * The last way: what was typed is taken apart. Where documents hold all of its words, they are listed; otherwise
 * corrections and the words that stand somewhere are offered, and the documents listed that hold nearly all.
 */
export async function byWords(
  store: Store,
  query: Query,
  request: SearchRequest,
  missing: string[],
): Promise<FallBack> {
  const joined = await joinQuery(store, query, missing)
  const pieces = await takeApart(store, joined.query, joined.missing, request.titleOnly)
  const notes: Note[] = toUnreadNotes(pieces)
  if (request.withSynonyms) notes.push(...(await fillGaps(store, pieces, joined.typedOf)))
  const words = pieces.flatMap((piece) => piece.words.map((word) => withFullNames(store, word)))
  const gaps = pieces.flatMap((piece) => mergeGaps(piece.gaps))
  const names = words.map(({ name }) => name)
  const parts = words.map(({ forms }) => forms)
  const marks = parts.flat()
  const whole = gaps.length === 0 ? await matchAll(store, parts, request.titleOnly) : new Map<number, number>() // prettier-ignore
  if (whole.size > 0 && words.length > 0) {
    await addTogether(store, whole, parts)
    addAsked(store, whole, query)
    notes.push(...(await correct(store, pieces, request.titleOnly, SOUND_ALIKE)))
    return { scores: whole, marks, notes: [...notes, { kind: 'words', words: names }] }
  }
  const corrections = await correct(store, pieces, request.titleOnly)
  notes.push(...corrections)
  // What was written wrongly is no reason to read what shares the rest with it.
  if (corrections.length > 0) return { scores: new Map<number, number>(), marks, notes }
  notes.push(...(await offerWords(store, query, words, request.titleOnly)))
  const only = words.length === 1 && notes.some(({ kind }) => kind === 'synonyms')
  const { scores, least } = only
    ? { scores: await matchAll(store, parts, request.titleOnly), least: 1 }
    : await matchNearest(store, parts, gaps, request.titleOnly)
  addAsked(store, scores, query)
  // A single character that is left over was not looked up.
  const isProven = gaps.every((gap) => gap.length > 1)
  if (scores.size > 0) notes.push({ kind: 'most', words: [...names, ...gaps], least, isProven })
  return { scores, marks, notes }
}

/** How much is shown of what was not looked up. */
const UNREAD_SHOWN = 30

function toUnreadNotes(pieces: Piece[]): Note[] {
  const unread = pieces.flatMap((piece) => mergeGaps(piece.unread)).join('、')
  const leftOut = unread.length > UNREAD_SHOWN ? `${unread.slice(0, UNREAD_SHOWN)}…` : unread
  return leftOut === '' ? [] : [{ kind: 'unread', leftOut }]
}

/** How much it counts that a document is of the kind that was asked for: less than a title, more than a heading. */
const OF_ASKED_KIND = 8

function addAsked({ meta }: Store, scores: Scores, { whole }: Query): void {
  const types = toAskedTypes(whole)
  for (const [document, score] of scores)
    if (isOne(meta, document, 'type', types)) scores.set(document, score + OF_ASKED_KIND)
}

/** Words of other languages that are one entry of the list of synonyms are one word. */
async function joinQuery(store: Store, query: Query, missing: string[]) {
  const units = await joinTerms(store, query.terms)
  const own = units.map(({ text }) => query.parts.find(([term]) => term === text) ?? [text])
  const joined = units.flatMap(({ text }) => (query.terms.includes(text) ? [] : [text]))
  const typedOf = (text: string) => units.find((unit) => unit.text === text)?.typed ?? text
  return { query: { ...query, parts: own }, missing: [...missing, ...joined], typedOf }
}

/** People shorten the names of bodies. */
function withFullNames({ meta }: Store, word: Word): Word {
  const names = word.forms.flatMap((form) => toFullNames(meta, form))
  return names.length === 0
    ? word
    : { name: [word.name, ...names].join(' OR '), forms: [...word.forms, ...names] }
}

/** Puts words of the same meaning in the place of those that stand nowhere. */
async function fillGaps(
  store: Store,
  pieces: Piece[],
  typedOf: (text: string) => string,
): Promise<Note[]> {
  const notes: Note[] = []
  for (const piece of pieces) {
    const found = await Promise.all(
      piece.gaps.map(async ({ text }) => findStanding(store, await findSynonyms(store, text))),
    )
    piece.gaps = piece.gaps.filter(({ text }, index) => {
      const tried = found[index] ?? []
      if (tried.length === 0) return true
      piece.words.push({ name: tried.join(' OR '), forms: tried })
      notes.push({ kind: 'synonyms', typed: typedOf(text), tried })
      return false
    })
  }
  return notes
}

/** Each word by itself, with the number of documents that hold it; none when the query is no more than one. */
async function offerWords(
  store: Store,
  { terms }: Query,
  words: Word[],
  titleOnly: boolean,
): Promise<Note[]> {
  const counts = await Promise.all(words.map(async ({ forms }) => (await matchAny(store, forms, titleOnly)).size)) // prettier-ignore
  const offers = words.map(({ name }, index) => ({ word: name, typed: name, count: counts[index] ?? 0 })) // prettier-ignore
  const useful = offers.filter(
    ({ word, count }) => count > 0 && terms.join() !== word && /\D/u.test(word),
  )
  return useful.length > 0 ? [{ kind: 'apart', offers: useful.slice(0, MOST_OFFERS) }] : []
}
