import { correct, SOUND_ALIKE } from './correct.ts'
import type { FallBack, Note } from './fall-back.ts'
import { mergeGaps } from './find-words.ts'
import { findStanding } from './find-standing.ts'
import { matchAll, matchAny } from './match.ts'
import { matchNearest } from './nearest.ts'
import type { Query } from './query.ts'
import type { SearchRequest } from './search.ts'
import { findSynonyms } from './synonyms.ts'
import type { Store } from './store.ts'
import { takeApart } from './take-apart.ts'
import type { Piece, Word } from './take-apart.ts'

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
  const pieces = await takeApart(store, query, missing, request.titleOnly)
  const notes: Note[] = request.withSynonyms ? await fillGaps(store, pieces) : []
  const words = pieces.flatMap((piece) => piece.words)
  const gaps = pieces.flatMap((piece) => mergeGaps(piece.gaps))
  const names = words.map(({ name }) => name)
  const parts = words.map(({ forms }) => forms)
  const marks = parts.flat()
  const whole = gaps.length === 0 ? await matchAll(store, parts, request.titleOnly) : new Map<number, number>() // prettier-ignore
  if (whole.size > 0 && words.length > 0) {
    notes.push(...(await correct(store, pieces, request.titleOnly, SOUND_ALIKE)))
    return { scores: whole, marks, notes: [...notes, { kind: 'words', words: names }] }
  }
  const corrections = await correct(store, pieces, request.titleOnly)
  notes.push(...corrections)
  // What was written wrongly is no reason to read what shares the rest with it.
  if (corrections.length > 0) return { scores: new Map<number, number>(), marks, notes }
  notes.push(...(await offerWords(store, query, words, request.titleOnly)))
  const { scores, least } = await matchNearest(store, parts, gaps, request.titleOnly)
  if (scores.size > 0) notes.push({ kind: 'most', words: [...names, ...gaps], least })
  return { scores, marks, notes }
}

/** Puts words of the same meaning in the place of those that stand nowhere. */
async function fillGaps(store: Store, pieces: Piece[]): Promise<Note[]> {
  const notes: Note[] = []
  for (const piece of pieces) {
    const found = await Promise.all(
      piece.gaps.map(async ({ text }) => findStanding(store, await findSynonyms(store, text))),
    )
    piece.gaps = piece.gaps.filter(({ text: typed }, index) => {
      const tried = found[index] ?? []
      if (tried.length === 0) return true
      piece.words.push({ name: tried.join(' OR '), forms: tried })
      notes.push({ kind: 'synonyms', typed, tried })
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
