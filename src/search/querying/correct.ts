import type { Note } from './fall-back.ts'
import { matchAll } from './match.ts'
import type { Store } from './store.ts'
import { getTerms } from './terms.ts'

/** How many corrections are offered. */
const MOST_OFFERS = 3

/** Words of two characters differ too easily; they are corrected only when nothing else was typed. */
const SHORTEST = 3

/** Offers the query with one character of a missing term changed so that it becomes a known word. */
export async function correct(
  store: Store,
  terms: string[],
  missing: string[],
  titleOnly: boolean,
): Promise<Extract<Note, { kind: 'correction' }>[]> {
  const offers: Extract<Note, { kind: 'correction' }>[] = []
  for (const [index, term] of terms.entries()) {
    if (!missing.includes(term)) continue
    for (const changed of await toCorrections(store, term)) {
      const corrected = terms.with(index, changed)
      const parts = corrected.map((text) => [text])
      const count = (await matchAll(store, parts, titleOnly)).size
      if (count > 0) offers.push({ kind: 'correction', corrected: corrected.join(' '), count })
      if (offers.length === MOST_OFFERS) return offers
    }
  }
  return offers
}

/** A known word stands in the term but for one character that is wrong, one too many, or one missing. */
async function toCorrections(store: Store, term: string): Promise<string[]> {
  const known = await getTerms(store)
  const found = new Set<string>()
  for (const [word] of known) {
    if (word.length < SHORTEST) continue
    for (const size of [word.length, word.length + 1, word.length - 1]) {
      for (let start = 0; start + size <= term.length; start++) {
        const window = term.slice(start, start + size)
        if (isOneCharacterOff(window, word))
          found.add(term.slice(0, start) + word + term.slice(start + size))
      }
    }
  }
  return [...found].slice(0, MOST_OFFERS * 3)
}

/** Whether two words differ in exactly one character: replaced, added or left out. */
function isOneCharacterOff(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false
  let start = 0
  while (start < a.length && start < b.length && a[start] === b[start]) start++
  let end = 0
  const shorter = Math.min(a.length, b.length)
  while (end < shorter - start && a.at(-1 - end) === b.at(-1 - end)) end++
  return Math.max(a.length, b.length) - start - end === 1
}
