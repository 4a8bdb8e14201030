import { readBodyNames } from './body-names.ts'
import { DATE_PATTERN, parseChineseDate } from '#domain/chinese-date.ts'
import { findEnclosed } from './enclosed.ts'
import type { PlacedBlock } from './source-document.ts'
import { isProse, toLines } from './text-start.ts'

/** 落款: the bodies that sign, the date as it is written, and the blocks in which they stand. */
export type Signature = { bodies: string[]; date: string; at: number; size: number }

/** A signature, or a date alone, with whether nothing else in the source could be it. */
export type FoundSignature = { signature: Signature; isCertain: boolean }

const MOST_BODIES = 8
const ABOVE = /。$|(?:长|主任|主席|书记)[\s　]*\p{Script=Han}[\p{Script=Han}·\s　]{1,6}$/u

/** The signature below the document's own text, before attachments and enclosed texts, which may be signed themselves. */
export function findSignature(
  blocks: PlacedBlock[],
  title: string | undefined,
): FoundSignature | undefined {
  const lines = toLines(blocks)
  const all = lines.flatMap((_, index) => readSignature(blocks, lines, index))
  const end = findEnclosed(lines, title)
  const own = all.filter(({ at }) => at < end)
  const signed = own.filter(({ bodies, at }) => bodies.length > 0 && hasTextAbove(lines, at))
  const [first] = signed
  if (first) return { signature: first, isCertain: countDays(signed) === 1 }
  const last = own.findLast(({ at }) => hasTextAbove(lines, at))
  if (last) return { signature: last, isCertain: own.length === 1 && isSigned(lines, last, end) }
  const other = all.findLast(({ bodies }) => bodies.length > 0) ?? all.at(-1)
  if (!other) return undefined
  // Above the text, body and date open a paper; they do not sign it.
  const bodies = hasTextAbove(lines, other.at) ? other.bodies : []
  return { signature: { ...other, bodies }, isCertain: false }
}

/** Body and date on one line, or a date alone with the bodies on the lines above. */
function readSignature(blocks: PlacedBlock[], lines: string[], index: number): Signature[] {
  const line = lines[index] ?? ''
  const date = findLastDate(line)
  if (date === undefined) return []
  const before = line.slice(0, line.length - date.length).trim()
  if (before !== '') {
    const bodies = readBodyNames(before)
    return bodies.length === 0 ? [] : [{ bodies, date, at: index, size: 1 }]
  }
  const bodies: string[] = []
  let at = index
  while (at > 0 && index - at < MOST_BODIES && blocks[at - 1]?.kind === 'paragraph') {
    const names = readBodyNames(lines[at - 1] ?? '')
    if (names.length === 0) break
    bodies.unshift(...names)
    at -= 1
  }
  return [{ bodies, date, at, size: index - at + 1 }]
}

/** The date with which a line ends, as it is written. */
function findLastDate(line: string): string | undefined {
  if (line.length > 80) return undefined
  const match = new RegExp(`(?:${DATE_PATTERN.source})$`).exec(line)
  if (!match || parseChineseDate(match[0]) === undefined) return undefined
  return line.slice(match.index)
}

/** A document may name body and date below its title; that is no place for a signature. */
const hasTextAbove = (lines: string[], at: number) =>
  lines.slice(0, at).some((line) => line !== '' && isProse(line))

const countDays = (signatures: Signature[]) =>
  new Set(signatures.map(({ date }) => parseChineseDate(date))).size

/** The last line of the text, below the bodies or the person that signs, or straight below its last sentence. */
function isSigned(lines: string[], { bodies, at, size }: Signature, end: number): boolean {
  const isLast = lines.slice(at + size, end).every((line) => line === '')
  return bodies.length > 0 || (isLast && ABOVE.test(lines[at - 1] ?? ''))
}
