import { toFlags } from '../flags.ts'
import { FLAGS } from '../format.ts'
import { fold, withoutBrackets } from '../tokens.ts'
import type { Entry } from './chunk.ts'
import { chunksUnder, collectPlaces, findEntry } from './find-entry.ts'
import type { Store } from './store.ts'

/** The documents that hold a string: how often and where (bits of `FLAGS`). */
export type Mentions = Map<number, Mention>

/** What is known of a string in one document; `offset` is the first place in its text, where the index lists places. */
export type Mention = { count: number; flags: number; offset?: number | undefined }

/** Up to this many places are verified in the text when that spares a longer list. */
const FEW_PLACES = 12

/** From this many files on, a list of places costs more than reading the text of a few documents. */
const MANY_CHUNKS = 3

const remembered = new WeakMap<Store, Map<string, Promise<Mentions>>>()

/** Exactly the documents that hold a folded string. The answer is shared: leave it as it is. */
export function findString(store: Store, text: string): Promise<Mentions> {
  const answers = remembered.get(store) ?? new Map<string, Promise<Mentions>>()
  remembered.set(store, answers)
  const known = answers.get(text)
  if (known) return known
  const answer = lookUp(store, text)
  answers.set(text, answer)
  answer.catch(() => answers.delete(text))
  return answer
}

async function lookUp(store: Store, text: string): Promise<Mentions> {
  if (text === '') return new Map()
  await Promise.all(toStarts(text).map((start) => findEntry(store, text.slice(start))))
  const entry = await findEntry(store, text)
  if (!entry) return new Map()
  if (entry.isFrequent) return fromFrequent(entry)
  return toMentions(store, await followPlaces(store, text, entry), text)
}

/** A key and the character after it are at least this long, but for characters that hardly ever occur. */
const USUAL_REACH = 3

/** How many files are fetched at once; further ones only when the first have left something to look for. */
const MOST_AT_ONCE = 3

/** Where in a string the keys will probably begin that are needed to follow it; their files are fetched together. */
function toStarts(text: string): number[] {
  const last = Math.max(0, text.length - USUAL_REACH)
  const starts = Array.from({ length: MOST_AT_ONCE }, (_, index) => Math.min(index * USUAL_REACH, last)) // prettier-ignore
  return [...new Set(starts)]
}

type Leaf = Extract<Entry, { isFrequent: false }>

/** The places of a string, of which a first key is known: every following key must stand at its distance. */
async function followPlaces(store: Store, text: string, first: Leaf): Promise<Uint32Array> {
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
export function intersect(
  places: Uint32Array,
  partners: Uint32Array,
  distance: number,
): Uint32Array {
  let other = 0
  return places.filter((place) => {
    while ((partners[other] ?? Infinity) < place + distance) other++
    return partners[other] === place + distance
  })
}

async function verifyInText(store: Store, text: string, places: Uint32Array): Promise<Uint32Array> {
  const verdicts = await Promise.all(
    [...places].map((place) => standsInText(store, text, toDocument(store.starts, place), place)),
  )
  return places.filter((_, index) => verdicts[index])
}

/** Whether the text around a place, as it is printed, holds the string. */
async function standsInText(store: Store, text: string, document: number, place: number) {
  const card = await store.card(document)
  const variants = card.hasVariants ? await store.variants() : undefined
  const holds = (source: string) => fold(source, variants).includes(text)
  const holdsName = (source: string) =>
    holds(source) || withoutBrackets(fold(source, variants)).includes(text)
  const names = [card.title, card.documentNumber ?? '', card.indexNumber ?? '']
  const offset = place - (store.starts[document] ?? 0)
  const number = card.parts.findLastIndex((start) => start <= offset)
  if (number < 0 && (names.some(holdsName) || [...card.keywords, card.abstract].some(holds)))
    return true
  const numbers = number < 0 ? [...card.parts.keys()] : [number]
  const parts = await Promise.all(numbers.map((part) => store.part(document, part)))
  return parts.some(({ blocks }) =>
    blocks.some(([kind, source]) => (kind === 'h' ? holdsName(source) : holds(source))),
  )
}

function fromFrequent({ mentions }: Extract<Entry, { isFrequent: true }>): Mentions {
  return new Map(
    mentions.documents.map((document, index) => [
      document,
      { count: mentions.counts[index] ?? 1, flags: mentions.flags[index] ?? 0 },
    ]),
  )
}

function toMentions({ starts, meta }: Store, places: Uint32Array, text: string): Mentions {
  const mentions: Mentions = new Map()
  for (const place of places) {
    const document = toDocument(starts, place)
    const offset = place - (starts[document] ?? 0)
    const flags = toFlags(meta.lengths, document, offset, text.length)
    const known = mentions.get(document)
    if (known) {
      known.count++
      known.flags |= flags
      known.offset ??= toTextOffset(flags, offset)
    } else mentions.set(document, { count: 1, flags, offset: toTextOffset(flags, offset) })
  }
  return mentions
}

/** Only a place in the body or an attachment says which file of text to read. */
function toTextOffset(flags: number, offset: number): number | undefined {
  return (flags & (FLAGS.body | FLAGS.attachment)) === 0 ? undefined : offset
}

/** Offsets in a document at which the given strings first stand, where the index lists places. */
export async function findOffsets(
  store: Store,
  document: number,
  texts: string[],
): Promise<number[]> {
  const mentions = await Promise.all(texts.map((text) => findString(store, text)))
  return mentions.flatMap((mention) => mention.get(document)?.offset ?? [])
}

/** The document in which a place of the stream lies. */
export function toDocument(starts: Uint32Array, place: number): number {
  let low = 0
  let high = starts.length - 1
  while (high - low > 1) {
    const middle = (low + high) >>> 1
    if ((starts[middle] ?? 0) <= place) low = middle
    else high = middle
  }
  return low
}
