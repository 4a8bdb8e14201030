import { FLAGS } from '../format.ts'
import type { Card } from '../format.ts'
import { fold } from '../tokens.ts'
import { matchAll } from './match.ts'
import { toNumberForms } from './numbers.ts'
import { findString } from './find-string.ts'
import { readQuery } from './search.ts'
import type { Store } from './store.ts'
import { getTerms } from './terms.ts'

/** What is offered while a reader types: a word to search for, or a document to open. */
export type Suggestion =
  | { kind: 'term'; term: string }
  /** `address` is that of the document, from the site's base path or host on. */
  | { kind: 'document'; card: Card; address: string }

const MOST_TERMS = 4
const MOST_DOCUMENTS = 5

/** Words, titles and numbers that hold what has been typed so far. */
export async function suggest(store: Store, typed: string): Promise<Suggestion[]> {
  if (fold(typed) === '') return []
  const [terms, documents] = await Promise.all([
    suggestTerms(store, typed),
    suggestDocuments(store, typed),
  ])
  return [
    ...terms.map((term) => ({ kind: 'term' as const, term })),
    ...documents.map((document) => ({ kind: 'document' as const, ...document })),
  ]
}

async function suggestTerms(store: Store, typed: string): Promise<string[]> {
  const { whole } = await readQuery(store, typed)
  const isLatin = /^[a-z]{2,}$/u.test(whole)
  const fits = (term: string, pinyin: string, initials: string) =>
    (term.includes(whole) && term !== whole) ||
    (isLatin && (pinyin.startsWith(whole) || initials === whole))
  const found = (await getTerms(store)).filter(([term, pinyin, initials]) =>
    fits(term, pinyin, initials),
  )
  const starting = found.filter(([term]) => term.startsWith(whole))
  const ordered = [...new Set([...starting, ...found].map(([term]) => term))]
  return ordered.slice(0, MOST_TERMS)
}

async function suggestDocuments(store: Store, typed: string) {
  const { parts } = await readQuery(store, typed)
  const scores = await matchAll(store, parts, true)
  for (const text of [...(parts[0] ?? []), ...toNumberForms(typed)])
    for (const [document, { flags }] of await findString(store, text))
      if ((flags & FLAGS.number) !== 0) scores.set(document, 100)
  const best = [...scores].sort(([a, x], [b, y]) => y - x || a - b).slice(0, MOST_DOCUMENTS)
  const read = best.map(async ([document]) => {
    const card = await store.card(document)
    return [{ card, address: store.baseOf(document) + card.path.slice(1) }]
  })
  // Suggestions of another site that does not answer are left out.
  return (await Promise.all(read.map((suggestion) => suggestion.catch(() => [])))).flat()
}
