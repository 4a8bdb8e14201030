import { withoutBrackets } from '../tokens.ts'
import { findStanding } from './find-standing.ts'
import type { Store } from './store.ts'

/** Longer names are hardly typed by hand. */
const LONGEST_NAME = 16

/** At how many places of a name brackets are looked for, and in how many spellings of it; each may be a request. */
const MOST_PLACES = 8
const MOST_SPELLINGS = 12

/**
 * The ways to write a name with one pair of brackets or quotes in it, or with none, that stand in the documents.
 * A name that was typed differently from how it is written everywhere is found so.
 */
export async function findAcrossBrackets(store: Store, term: string): Promise<string[]> {
  const bare = withoutBrackets(term)
  if (bare.length < 2 || bare.length > LONGEST_NAME) return [term]
  const places = toPlaces(bare)
  const [open, close, quote] = await Promise.all(
    ['(', ')', '"'].map((mark) => findMarks(store, bare, places, mark)),
  )
  const spellings = [
    ...toSpellings(bare, open ?? [], close ?? [], ['(', ')']),
    ...toSpellings(bare, quote ?? [], quote ?? [], ['"', '"']),
  ]
  const tried = [bare, ...spellings.slice(0, MOST_SPELLINGS)].filter((each) => each !== term)
  return [term, ...(await findStanding(store, tried))]
}

/** Where brackets may stand within a name: anywhere in a short one, between words in a longer one. */
function toPlaces(bare: string): number[] {
  const inner = Array.from({ length: bare.length - 1 }, (_, index) => index + 1)
  if (inner.length <= MOST_PLACES || !('Segmenter' in Intl)) return inner.slice(0, MOST_PLACES)
  const words = new Intl.Segmenter('zh', { granularity: 'word' }).segment(bare)
  const starts = new Set([...words].map(({ index }) => index))
  return inner.filter((place) => starts.has(place)).slice(0, MOST_PLACES)
}

/** The places at which some document has a mark between the two characters of the name. */
async function findMarks(store: Store, bare: string, places: number[], mark: string) {
  const around = places.map((at) => bare.charAt(at - 1) + mark + bare.charAt(at))
  const standing = new Set(await findStanding(store, around))
  return places.filter((_, index) => standing.has(around[index] ?? ''))
}

/** The name with a bracket or quote opened, closed, or both. */
function* toSpellings(bare: string, open: number[], close: number[], marks: [string, string]) {
  const [opening, closing] = marks
  for (const start of open) {
    yield bare.slice(0, start) + opening + bare.slice(start)
    for (const end of close.filter((each) => each > start))
      yield bare.slice(0, start) + opening + bare.slice(start, end) + closing + bare.slice(end)
  }
  if (opening !== closing)
    for (const end of close) yield bare.slice(0, end) + closing + bare.slice(end)
}
