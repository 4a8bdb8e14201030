import type { Note } from './fall-back.ts'
import { matchAll, matchAny } from './match.ts'
import type { Sounds } from './sounds.ts'
import { getSounds } from './sounds.ts'
import type { Store } from './store.ts'
import type { Piece } from './take-apart.ts'
import { getTerms } from './terms.ts'
import { toDifference } from './to-difference.ts'

/** How many corrections are offered, and how many are looked up for it. */
const MOST_OFFERS = 3
const MOST_LOOKUPS = 9

/** How many characters of the same sound are tried in the place of one. */
const MOST_ALIKE = 5

/** Of two characters, too many others sound alike; such words are corrected only towards known ones. */
const SHORTEST = 3

type Correction = Extract<Note, { kind: 'correction' }>

/** Differences that only sound or order make; they are offered even where something was found. */
export const SOUND_ALIKE = 1

/** Offers the query with a piece that stands nowhere written as it was probably meant, each offer with its count. */
export async function correct(
  store: Store,
  pieces: Piece[],
  titleOnly: boolean,
  farthest = Infinity,
): Promise<Correction[]> {
  const offers: Correction[] = []
  for (const [index, piece] of pieces.entries()) {
    if (!piece.isMissing || offers.length >= MOST_OFFERS) continue
    const toOffer = (text: string) => offer(store, pieces, index, text, titleOnly)
    const ways = farthest > SOUND_ALIKE ? [towardsKnown, bySound] : [towardsKnown]
    for (const find of ways) {
      const found = await Promise.all((await find(store, piece, farthest)).slice(0, MOST_LOOKUPS).map(toOffer)) // prettier-ignore
      offers.push(...found.flatMap((each) => each ?? []))
      if (offers.length > 0) break
    }
  }
  return offers.slice(0, MOST_OFFERS)
}

/** The whole query corrected, or the corrected piece alone where it stands nowhere together with the others. */
async function offer(
  store: Store,
  pieces: Piece[],
  index: number,
  text: string,
  titleOnly: boolean,
): Promise<Correction | undefined> {
  const parts = pieces.flatMap((piece, at) =>
    at === index ? [[text]] : piece.words.map(({ forms }) => forms),
  )
  const count = (await matchAll(store, parts, titleOnly)).size
  const corrected = pieces.map((piece, at) => (at === index ? text : piece.text)).join(' ')
  if (count > 0) return { kind: 'correction', corrected, count }
  const alone = (await matchAny(store, [text], titleOnly)).size
  return alone > 0 ? { kind: 'correction', corrected: text, count: alone } : undefined
}

/** The piece with a known word in the place of one that differs from it little, the least difference first. */
async function towardsKnown(store: Store, piece: Piece, farthest: number): Promise<string[]> {
  const { text } = piece
  const doubtful = toDoubtful(piece)
  const [terms, sounds] = await Promise.all([getTerms(store), getSounds(store)])
  const isDoubtful = (from: number, to: number) =>
    doubtful.some(({ start, text: gap }) => from < start + gap.length && start < to)
  const found = new Map<string, number>()
  for (const [word] of terms) {
    for (const { start, end, difference } of findAlmost(text, word, sounds)) {
      // What stands somewhere was hardly meant to be something else.
      if (difference > farthest || (doubtful.length > 0 && !isDoubtful(start, end))) continue
      const changed = text.slice(0, start) + word + text.slice(end)
      found.set(changed, Math.min(difference, found.get(changed) ?? Infinity))
    }
  }
  return [...found].sort(([, a], [, b]) => a - b).map(([changed]) => changed)
}

/** Where a piece may be wrong: what stands nowhere, or was not looked up. */
const toDoubtful = ({ gaps, unread }: Piece) => [...gaps, ...unread]

/** Where a text holds a word but for a small difference. */
function* findAlmost(text: string, word: string, sounds: Sounds) {
  for (const size of [word.length, word.length + 1, word.length - 1]) {
    for (let start = 0; start + size <= text.length; start++) {
      const difference = toDifference(text.slice(start, start + size), word, sounds)
      if (difference !== undefined) yield { start, end: start + size, difference }
    }
  }
}

/** The piece with a character that sounds alike in the place of one that belongs to no word. */
async function bySound(store: Store, piece: Piece): Promise<string[]> {
  const { text } = piece
  if (text.length < SHORTEST) return []
  const sounds = await getSounds(store)
  const places = toDoubtful(piece).flatMap(({ start, text: own }) => Array.from(own, (_, at) => start + at)) // prettier-ignore
  const alike = places.map((at) => sounds.of(text.charAt(at)).filter((other) => store.knows(other)))
  return Array.from({ length: MOST_ALIKE }, (_, rank) => rank).flatMap((rank) =>
    places.flatMap((at, index) => {
      const other = alike[index]?.[rank]
      return other === undefined ? [] : [text.slice(0, at) + other + text.slice(at + 1)]
    }),
  )
}
