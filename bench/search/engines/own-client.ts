import { openIndex } from '../../../src/client/search/open-index.ts'
import { parseState } from '../../../src/search/address.ts'
import { toExcerpts } from '../../../src/search/querying/excerpts.ts'
import { search as searchIn } from '../../../src/search/querying/search.ts'

const store = await openIndex('/')
const find = (typed: string) => searchIn(store, parseState(new URLSearchParams({ q: typed })))

/**
 * Numbers of the documents, in order. Documents that the page announces as other than what was typed are no answer.
 * The card of a document, which holds its address, is no part of the search.
 */
export async function search(typed: string): Promise<string[]> {
  const { documents, notes } = await find(typed)
  return notes.length > 0 ? [] : documents.map(String)
}

/** Loads what the first ten results show. */
export async function show(typed: string): Promise<unknown> {
  const { documents, marks } = await find(typed)
  const shown = documents.slice(0, 10)
  return Promise.all(shown.map((document) => toExcerpts(store, document, marks, 3)))
}

/** Address of every document, by its number. */
export async function listPaths(): Promise<string[]> {
  const numbers = Array.from({ length: store.meta.count }, (_, number) => number)
  return (await Promise.all(numbers.map((number) => store.card(number)))).map(({ path }) => path)
}
