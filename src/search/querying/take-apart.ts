import { withAskedWords } from './asked.ts'
import { isJoining, toYears, withoutAsking } from './asking-words.ts'
import { findWords } from './find-words.ts'
import type { Count, Gap } from './find-words.ts'
import { matchAny } from './match.ts'
import type { Alternatives } from './match.ts'
import { toNumberForms } from './numbers.ts'
import type { Query } from './query.ts'
import type { Store } from './store.ts'
import { getTerms } from './terms.ts'

/** A piece of what was typed, without words of asking, and what of it stands in the documents. */
export type Piece = {
  text: string
  /** Whether it stands nowhere as it is; no when nobody looked. */
  isMissing: boolean
  /** The longest words of it that stand somewhere; the piece itself when it does. */
  words: Word[]
  /** What of it stands nowhere. */
  gaps: Gap[]
  /** What of it may stand somewhere: nobody looked, because the query is long. */
  unread: Gap[]
}

/** A word as it is shown and typed, and its forms of which a document must hold one. */
export type Word = { name: string; forms: Alternatives }

/** How many strings are looked up at most to take one query apart: each may be a request. */
const MOST_LOOKUPS = 24

/** Leaves out the words of asking, and takes the terms apart that stand nowhere. */
export async function takeApart(
  store: Store,
  { parts, cited }: Query,
  missing: string[],
  titleOnly: boolean,
): Promise<Piece[]> {
  const count = toCount(store, titleOnly)
  const known = new Set((await getTerms(store)).map(([term]) => term))
  const pieces: Piece[] = []
  for (const part of parts) {
    const [term = ''] = part
    const isAsking = withoutAsking(withAskedWords(term)).every(isJoining)
    if (isAsking) continue
    if (!missing.includes(term)) {
      const isNamed = [...cited.titles, ...cited.numbers].some((form) => part.includes(form))
      const name = isNamed ? term : part.join(' OR ')
      pieces.push({ ...toFound(name), words: [{ name, forms: part }] })
      continue
    }
    const title = cited.titles.find((each) => part.includes(each))
    for (const text of toPieces(title ?? term))
      pieces.push(await toPiece(store, text, known, count))
  }
  return pieces
}

/** Numbers are one piece: their year by itself says nothing. Single characters that are left over say little. */
function toPieces(term: string): string[] {
  if (toNumberForms(term).length > 0) return [term]
  const pieces = withoutAsking(toYears(withAskedWords(term), new Date().getFullYear()))
  const words = pieces.filter(({ length }) => length > 1)
  return words.length > 0 ? words : pieces
}

async function toPiece(
  store: Store,
  text: string,
  known: ReadonlySet<string>,
  count: Count,
): Promise<Piece> {
  const whole = [{ text, start: 0 }]
  const missing = { ...toFound(text), isMissing: true, words: [] }
  if (toNumberForms(text).length > 0) return { ...missing, gaps: whole }
  const stands = await count(text)
  if (stands === undefined) return { ...missing, isMissing: false, unread: whole }
  if (stands > 0) return toFound(text)
  const { words, gaps, unread } = await findWords(text, known, count)
  const isAbsent = (gap: Gap) => !canStand(store, gap.text)
  return {
    ...missing,
    words: words.map((word) => ({ name: word, forms: [word] })),
    gaps: [...gaps, ...unread.filter(isAbsent)].sort((a, b) => a.start - b.start),
    unread: unread.filter((gap) => !isAbsent(gap)),
  }
}

/** A piece that stands as it is. */
const toFound = (text: string): Piece => ({
  text,
  isMissing: false,
  words: [{ name: text, forms: [text] }],
  gaps: [],
  unread: [],
})

/** Counts documents until too much has been looked up; what holds an unknown character needs no lookup. */
function toCount(store: Store, titleOnly: boolean): Count {
  const counts = new Map<string, Promise<number>>()
  return (text) => {
    const known = counts.get(text)
    if (known) return known
    if (!canStand(store, text)) return Promise.resolve(0)
    if (counts.size >= MOST_LOOKUPS) return Promise.resolve(undefined)
    const counting = matchAny(store, [text], titleOnly).then(({ size }) => size)
    counts.set(text, counting)
    return counting
  }
}

const canStand = (store: Store, text: string) =>
  Array.from(text).every((character) => store.knows(character))
