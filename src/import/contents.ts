import { findNumbering, FIRST_LISTED_RANK } from '#domain/heading-forms.ts'
import { hasPageNumber, toEntryKey, toHeadingKey } from './contents-entry.ts'
import { isPageNumber } from './page-number.ts'
import { textOf } from './source-document.ts'
import type { PlacedBlock, ReportEntry } from './source-document.ts'

/** What the report says of a table of contents, typed or made by Word: the site makes its own. */
export const CONTENTS_NOTE = '目录（网站自动生成）'

const MARK = /^[【[（(]?(?:目[录錄次](?:contents)?|contents|toc)[】\]）)]?[:：]?$/i
/** Asks a program to write the contents. */
const PROGRAM_MARK = /^\[{1,2}_?toc_?\]{1,2}$/i
const LONGEST_ENTRY = 80
/** Without the word 目录 above them, this many lines have to return. */
const FEWEST_UNMARKED = 3

/**
 * Drops and reports a typed table of contents: the word 目录 with the lines below it that return later as headings in
 * the same order, or such lines alone where they look like nothing else.
 */
export function dropContents(blocks: PlacedBlock[], report: ReportEntry[]): PlacedBlock[] {
  const gone = findContents(blocks.map(toLine))
  for (const index of gone) {
    const block = blocks[index]
    if (!block || textOf(block).trim() === '') continue
    const { place } = block
    report.push({ place, kind: 'removed', text: textOf(block), note: CONTENTS_NOTE })
  }
  return gone.size === 0 ? blocks : blocks.filter((_, index) => !gone.has(index))
}

/** A line of the source; `undefined` for what cannot be an entry, '' for what says nothing. */
type Line = string | undefined

function toLine(block: PlacedBlock): Line {
  if (block.kind === 'note' || block.kind === 'image') return undefined
  if (block.kind === 'dropped') return ''
  const text = textOf(block).trim()
  return isPageNumber(text) ? '' : text
}

/** Indexes of the lines of all tables of contents. */
function findContents(lines: Line[]): Set<number> {
  const keys = lines.map((line) => toHeadingKey(line ?? ''))
  const gone = new Set<number>()
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? ''
    const isMarked = MARK.test(line.replace(/\s/g, ''))
    if (PROGRAM_MARK.test(line)) gone.add(at)
    if (!isMarked && !isSureEntry(line)) continue
    const from = isMarked ? at + 1 : at
    const end = findEnd(lines, keys, from, isMarked)
    for (let index = at; end > from && index < end; index += 1) gone.add(index)
    at = Math.max(end - 1, at)
  }
  return gone
}

/** Behind the last entry of the contents that begin at `from`; `from` when there are none. */
function findEnd(lines: Line[], keys: string[], from: number, isMarked: boolean): number {
  const start = findRestart(lines, keys, from)
  const entries: { at: number; isFound: boolean }[] = []
  let open = start
  for (let at = from; at < start; at += 1) {
    const line = lines[at]
    if (line === '') continue
    if (line === undefined || !isShort(line) || (!isMarked && !isSureEntry(line))) break
    const match = findMatch(lines, keys, { at, open })
    open = match?.at === undefined ? open : match.at + 1
    at += (match?.size ?? 1) - 1
    entries.push({ at, isFound: match !== undefined || isSureEntry(line) })
  }
  const last = entries.findLastIndex(({ isFound }) => isFound)
  const known = entries.slice(0, last + 1)
  const isSure = known.filter(({ isFound }) => isFound).length >= known.length / 2
  return isSure && known.length >= (isMarked ? 1 : FEWEST_UNMARKED)
    ? (known.at(-1)?.at ?? from) + 1
    : from
}

/** Where the text begins again with one of the first entries; `from` when it does not. */
function findRestart(lines: Line[], keys: string[], from: number): number {
  let seen = 0
  for (let at = from; at < lines.length && seen < 3; at += 1) {
    const line = lines[at]
    if (line === '') continue
    if (line === undefined || !isShort(line)) break
    seen += 1
    const match = findMatch(lines, keys, { at, open: at + 2 })
    if (match) return match.at
  }
  return from
}

/** The line of the text that an entry of one or two lines stands for, at or below `open`. */
function findMatch(lines: Line[], keys: string[], { at, open }: { at: number; open: number }) {
  for (const size of [1, 2]) {
    const entry = lines.slice(at, at + size).join('')
    for (const key of new Set([toHeadingKey(entry), toEntryKey(entry)])) {
      const found = key === '' ? -1 : keys.findIndex((other, index) => index >= open && isSame(other, key)) // prettier-ignore
      if (found >= 0) return { at: found, size }
    }
  }
  return undefined
}

/** 一、总体要求。… opens a paragraph with its heading. */
const isSame = (line: string, key: string) =>
  line === key ||
  (key.length > 4 && /^[一二三四五六七八九十]{1,3}\D/.test(key) && line.startsWith(key))

const isShort = (line: string) => line.length <= LONGEST_ENTRY && !/[。；]$/.test(line)

/** The name of a chapter, or a line with the number of a page. */
const isSureEntry = (line: string) =>
  isShort(line) &&
  (hasPageNumber(line) ||
    (findNumbering(line)?.rank ?? FIRST_LISTED_RANK) < FIRST_LISTED_RANK ||
    /^第[一二三四五六七八九十百\d]+部分.*[.…·]\s*\d+$/.test(line))
