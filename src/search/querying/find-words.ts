import { isJoining } from './asking-words.ts'

/**
 * What was found of a string: the longest words of it that stand in documents, what stands nowhere, and what nobody
 * looked up because the string is long.
 */
export type FoundWords = { words: string[]; gaps: Gap[]; unread: Gap[] }

/** A word that was not found, with its place in the string. */
export type Gap = { text: string; start: number }

/** Says in how many documents a string stands; `undefined` when too much has been asked for already. */
export type Count = (text: string) => Promise<number | undefined>

/** How many words of a string are looked up; nothing is known of what comes after them. */
const MOST_WORDS = 12

/**
 * Takes a string apart that stands nowhere as a whole. Words that follow each other stay together as far as they stand
 * together in some document: 云栖村拆迁补偿 gives 云栖村 and 拆迁补偿. `known` are words that are not taken apart.
 */
export async function findWords(
  text: string,
  known: ReadonlySet<string>,
  count: Count,
): Promise<FoundWords> {
  const found: FoundWords = { words: [], gaps: [], unread: [] }
  const units = toUnits(text, known)
  await askAtOnce(units.slice(0, MOST_WORDS), count)
  for (let at = 0; at < units.length;) {
    const { end, isRead } = await findRun(units, at, count, found.gaps.at(-1))
    if (end > at) found.words.push(join(units, at, end).text)
    else (isRead ? found.gaps : found.unread).push(join(units, at, at + 1))
    at = Math.max(end, at + 1)
  }
  const { gaps, unread } = found
  return { words: [...new Set(found.words)], gaps: toRest(gaps), unread: toRest(unread) }
}

/** What says something by itself. */
const toRest = (gaps: Gap[]) => mergeSingles(gaps.filter(({ text }) => !isJoining(text)))

/** Words and pairs of them together, because each costs a round trip; longer runs can stand only where these do. */
async function askAtOnce(units: Gap[], count: Count): Promise<void> {
  const runs = units.flatMap((_, at) => [units.slice(at, at + 1), units.slice(at, at + 2)])
  const wanted = runs.filter((run) => !run.some(({ text }) => isJoining(text)))
  const texts = new Set(wanted.map((run) => run.map(({ text }) => text).join('')))
  await Promise.all([...texts].filter((text) => text.length > 1).map(count))
}

/** Where a run of words ends that stands somewhere: where it began when none does, or when nobody looked. */
type Run = { end: number; isRead: boolean }

/** The longest run that begins at a place, without what belongs to a word that was typed wrongly. */
async function findRun(units: Gap[], at: number, count: Count, before?: Gap): Promise<Run> {
  if (at >= MOST_WORDS) return { end: at, isRead: false }
  if (isEndOfWord(units, at, before)) return { end: at, isRead: true }
  const run = await findLongest(units, at, count)
  return { ...run, end: withoutHalfWord(units, at, run.end) }
}

async function findLongest(units: Gap[], start: number, count: Count): Promise<Run> {
  let end = start
  for (let next = start + 1; next <= units.length; next++) {
    const { text } = join(units, start, next)
    if (isJoining(units[next - 1]?.text ?? '')) break
    if (text.length === 1 && next < units.length) continue
    const found = text.length === 1 ? 0 : await count(text)
    if (found === undefined) return { end, isRead: end > start }
    if (found === 0) break
    end = next
  }
  return { end, isRead: true }
}

/** In 城市更薪, 城市更 stands somewhere, but 更 belongs to what follows. */
function withoutHalfWord(units: Gap[], start: number, end: number): number {
  const isHalf = isSingle(units[end]) && isSingle(units[end - 1]) && !isSingle(units[start])
  return isHalf ? end - 1 : end
}

/** In 城市跟新计划, 新计划 stands somewhere, but 新 belongs to what stands before it. */
function isEndOfWord(units: Gap[], at: number, before?: Gap): boolean {
  const unit = units[at]
  const follows = before && before.start + before.text.length === unit?.start
  return follows === true && isSingle(before) && isSingle(unit) && !isSingle(units[at + 1])
}

const isSingle = (unit?: Gap) => unit?.text.length === 1 && !isJoining(unit.text)

/** Known words, and for the rest the words that the browser knows; characters where it knows none. */
function toUnits(text: string, known: ReadonlySet<string>): Gap[] {
  const ends = new Map(toSegments(text).map((own) => [own.start, own.start + own.text.length]))
  const units: Gap[] = []
  for (let start = 0; start < text.length;) {
    const end = findKnownEnd(text, start, known) ?? ends.get(start) ?? start + 1
    units.push({ text: text.slice(start, end), start })
    start = end
  }
  return units
}

function findKnownEnd(text: string, start: number, known: ReadonlySet<string>): number | undefined {
  for (let end = Math.min(text.length, start + LONGEST_KNOWN); end > start + 1; end--)
    if (known.has(text.slice(start, end))) return end
  return undefined
}

/** Known words of this length and less are recognised. */
const LONGEST_KNOWN = 8

function toSegments(text: string): Gap[] {
  if (!('Segmenter' in Intl)) return []
  const segments = new Intl.Segmenter('zh', { granularity: 'word' }).segment(text)
  return [...segments].map(({ segment, index }) => ({ text: segment, start: index }))
}

function join(units: Gap[], from: number, to: number): Gap {
  const run = units.slice(from, to)
  return { text: run.map(({ text }) => text).join(''), start: run[0]?.start ?? 0 }
}

/** Single characters that follow each other are perhaps one word. */
function mergeSingles(gaps: Gap[]): Gap[] {
  const isSingle = (gap?: Gap) => gap?.text.length === 1
  return merge(gaps, (gap, before) => isSingle(gap) && isSingle(before))
}

/** What stands nowhere, in one piece as far as it follows each other. */
export function mergeGaps(gaps: Gap[]): string[] {
  return merge(gaps, () => true).map(({ text }) => text)
}

function merge(gaps: Gap[], isOne: (gap: Gap, before?: Gap) => boolean): Gap[] {
  const merged: Gap[] = []
  for (const [index, gap] of gaps.entries()) {
    const last = merged.at(-1)
    const follows = last && last.start + last.text.length === gap.start
    if (follows && isOne(gap, gaps[index - 1])) last.text += gap.text
    else merged.push({ ...gap })
  }
  return merged
}
