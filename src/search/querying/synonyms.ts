import { fold } from '../tokens.ts'
import type { Store } from './store.ts'

/** Words of the same meaning as a folded word, folded, in the order in which `content/synonyms.yaml` groups them. */
export async function findSynonyms(store: Store, term: string): Promise<string[]> {
  const groups = await getGroups(store)
  const own = groups.map((group) => group.map((word) => fold(word)))
  const others = own.filter((group) => group.includes(term)).flat()
  return [...new Set(others)].filter((word) => word !== term)
}

/** What is looked up as one: a term, or terms that belong together; `typed` keeps their spaces. */
export type Unit = { text: string; typed: string }

/** How many words an entry has at most that is recognised. */
const MOST_WORDS = 4

/**
 * Joins terms that follow each other and together are one entry with spaces, such as `work plan`: by themselves they
 * have no synonyms.
 */
export async function joinTerms(store: Store, terms: string[]): Promise<Unit[]> {
  const entries = terms.length < 2 ? [] : (await getGroups(store)).flat()
  const known = new Set(entries.filter((word) => /\s/u.test(word)).map((word) => fold(word)))
  const units: Unit[] = []
  for (let start = 0; start < terms.length; start += units.at(-1)?.typed.split(' ').length ?? 1)
    units.push(toUnit(terms.slice(start, start + MOST_WORDS), known))
  return units
}

/** The longest entry with which the terms begin, or the first term. */
function toUnit(terms: string[], known: ReadonlySet<string>): Unit {
  const sizes = terms.map((_, index) => terms.length - index)
  const size = sizes.find((each) => known.has(terms.slice(0, each).join(''))) ?? 1
  const run = terms.slice(0, size)
  return { text: run.join(''), typed: run.join(' ') }
}

const getGroups = async (store: Store) => (await store.json('synonyms.bin')) as string[][]
