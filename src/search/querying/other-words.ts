import type { Note } from './fall-back.ts'
import { matchAll, removeExcluded } from './match.ts'
import { narrow } from './narrow.ts'
import type { Query } from './query.ts'
import type { SearchRequest } from './search.ts'
import { findSynonyms, joinTerms } from './synonyms.ts'
import type { Store } from './store.ts'

/** How many words are offered, and how many are looked up for it. */
const MOST_WORDS = 4
const MOST_LOOKUPS = 8

/**
 * Offers words of the same meaning beside what was found, each with the number of documents that it leads to. A word
 * that holds the typed one is left out: what holds it has been found already.
 */
export async function offerOtherWords(
  store: Store,
  { terms, excluded }: Query,
  request: SearchRequest,
): Promise<Extract<Note, { kind: 'others' }>[]> {
  if (!request.withSynonyms || terms.length === 0) return []
  const queries = (await toQueries(store, terms)).slice(0, MOST_LOOKUPS)
  const counts = await Promise.all(
    queries.map(({ parts }) => countOf(store, parts, excluded, request)),
  )
  const left = excluded.map((text) => `-${text}`)
  const offers = queries.flatMap(({ word, parts }, index) => {
    const count = counts[index] ?? 0
    return count > 0 ? [{ word, typed: [...parts, ...left].join(' '), count }] : []
  })
  return offers.length > 0 ? [{ kind: 'others', offers: offers.slice(0, MOST_WORDS) }] : []
}

/** The query with one term replaced by another word, for every word that can stand in the documents at all. */
async function toQueries(store: Store, terms: string[]) {
  const units = await joinTerms(store, terms)
  const texts = units.map(({ text }) => text)
  const words = await Promise.all(texts.map((text) => findSynonyms(store, text)))
  const canStand = (word: string) => Array.from(word).every((each) => store.knows(each))
  return texts.flatMap((text, index) =>
    (words[index] ?? [])
      .filter((word) => !word.includes(text) && canStand(word))
      .map((word) => ({ word, parts: texts.with(index, word) })),
  )
}

/** How many documents the link shows, under the conditions that it keeps. */
async function countOf(
  store: Store,
  parts: string[],
  excluded: string[],
  request: SearchRequest,
): Promise<number> {
  const alternatives = parts.map((part) => [part])
  const scores = await matchAll(store, alternatives, request.titleOnly)
  await removeExcluded(store, scores, excluded)
  return narrow(store, [...scores.keys()], request).documents.length
}
