import type { Entry } from './chunk.ts'
import { chunksUnder, collectPlaces, findEntry } from './find-entry.ts'
import type { Store } from './store.ts'
import { verifyInText } from './verify-in-text.ts'

/** Up to this many places are verified in the text when that spares a longer list. */
const FEW_PLACES = 12

/** From this many files on, a list of places costs more than reading the text of a few documents. */
const MANY_CHUNKS = 3

/** A key and the character after it are at least this long, but for characters that hardly ever occur. */
export const USUAL_REACH = 3

type Leaf = Extract<Entry, { isFrequent: false }>

/** The places of a string, of which a first key is known: every following key must stand at its distance. */
export async function followPlaces(store: Store, text: string, first: Leaf): Promise<Uint32Array> {
  let { places, end } = restrict(first, text)
  while (end < text.length && places.length > 0) {
    const next = await findNext(store, text, end)
    if (next === 'nowhere') return new Uint32Array()
    if (next === 'frequent' || isCheapToRead(places, text.length - end))
      return followFrequent(store, text, end, places)
    places = intersect(places, next.places, next.start)
    end = next.end
  }
  return places
}

/** A long rest is read in the text rather than looked up, once a handful of places is left. */
const isCheapToRead = (places: Uint32Array, rest: number) => places.length <= 3 && rest > 6

type Step = { start: number; places: Uint32Array; end: number } | 'frequent' | 'nowhere'

/** The key that carries the match furthest beyond `end`, without a gap before it. */
async function findNext(store: Store, text: string, end: number): Promise<Step> {
  const usual = Math.max(1, Math.min(end, text.length - USUAL_REACH))
  const later = Array.from({ length: end - usual }, (_, index) => usual + 1 + index)
  const earlier = Array.from({ length: usual - 1 }, (_, index) => usual - 1 - index)
  for (const start of [usual, ...later]) {
    const step = await readStep(store, text, start)
    if (step === 'nowhere') return step
    // From here on to its end the string is frequent; only an earlier key can reach so far.
    if (step === 'frequent') break
    if (step.end > end) return step
  }
  for (const start of earlier) {
    const step = await readStep(store, text, start)
    if (step === 'frequent') continue
    return step === 'nowhere' || step.end > end ? step : 'frequent'
  }
  return 'frequent'
}

async function readStep(store: Store, text: string, start: number): Promise<Step> {
  const entry = await findEntry(store, text.slice(start))
  if (!entry) return 'nowhere'
  if (entry.isFrequent) return 'frequent'
  const { places, end } = restrict(entry, text.slice(start))
  return { start, places, end: start + end }
}

/** The places of a key at which the given text goes on, and how much of it is certain there. */
function restrict({ key, places, following }: Leaf, text: string) {
  const next = text[key.length]
  if (next === undefined || following === '') return { places, end: key.length }
  const kept = places.filter((_, index) => following[index] === next)
  return { places: kept, end: key.length + 1 }
}

/** The rest of the string is frequent by itself: a few places are read in the text, many are looked up in its list. */
async function followFrequent(
  store: Store,
  text: string,
  end: number,
  places: Uint32Array,
): Promise<Uint32Array> {
  const start = await findFrequentEnd(store, text, end)
  const isLong = start === undefined || chunksUnder(store, text.slice(start)).length >= MANY_CHUNKS
  if (start === undefined || (isLong && places.length <= FEW_PLACES))
    return verifyInText(store, text, places)
  return intersect(places, await collectPlaces(store, text.slice(start)), start)
}

/** Where the longest frequent string begins with which the text ends; `undefined` when none reaches `end`. */
async function findFrequentEnd(store: Store, text: string, end: number) {
  let found: number | undefined
  for (let start = end; start > 0; start--) {
    const entry = await findEntry(store, text.slice(start))
    if (!entry?.isFrequent) return found
    found = start
  }
  return found
}

/** Keeps the places that have a partner at the given distance. Both lists ascend. */
function intersect(places: Uint32Array, partners: Uint32Array, distance: number): Uint32Array {
  let other = 0
  return places.filter((place) => {
    while ((partners[other] ?? Infinity) < place + distance) other++
    return partners[other] === place + distance
  })
}
