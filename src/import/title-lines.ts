import { findNumbering } from '#domain/heading-forms.ts'
import { toDocumentNumber } from '#domain/document-number.ts'
import { readBodyNames } from './body-names.ts'
import { DATE_PATTERN } from '#domain/chinese-date.ts'
import { findFurniture } from './furniture.ts'
import { findRedHead } from './red-head.ts'
import { isSourceLine } from './source-labels.ts'
import { isStatedLine } from './stated-fields.ts'
import { ATTACHMENT_MARK, findTextStart, isProse, toLines } from './text-start.ts'
import { textOf } from './source-document.ts'
import { findTitleNote } from './title-note.ts'
import type { PlacedBlock } from './source-document.ts'

/** Indexes of the lines that make up the title, and whether the source leaves no doubt about them. */
export type TitleLines = { at: number[]; isCertain: boolean }

/** The last words of titles of official documents. */
const ENDING =
  /(?:计划|总结|要点|通知|公告|通告|意见|方案|办法|规定|细则|规则|条例|决定|决议|报告|函|批复|纪要|通报|公报|公示|公开|解读|说明|指南|制度|规划|预案|目录|清单|名单|标准|程序|令|法)(?:[（(][^（()）]*[）)])?$/
/** 关于…: the line in which a title says what it is about. */
const ABOUT = /^.{0,60}关于.{4}/
/** A notice to all may have no other title. */
const GENRE = /^(?:公\s*告|通\s*告|公\s*示)$/
/** How far below the beginning a title is looked for, when nothing else shows it. */
const MOST_LINES = 8
const MOST_TITLE_LINES = 5
const LONGEST_TITLE = 120
const LONGEST_PART = 40

/** Finds the title: what the source marks or states as such, what stands above the source line, or the first line that can be one. */
export function findTitleLines(blocks: PlacedBlock[], stated: string | undefined): TitleLines {
  const lines = toLines(blocks)
  const same = lines.findIndex((line) => line !== '' && line === stated)
  if (same >= 0) return { at: [same], isCertain: true }
  const marked = findMarked(blocks)
  if (marked >= 0) return { at: [marked], isCertain: true }
  const start = findTextStart(blocks)
  const redHead = findRedHead(lines.slice(0, start))
  const note = findTitleNote(lines)
  const isPart = (index: number) =>
    index < start && !redHead.has(index) && !note.has(index) && canBePart(lines[index] ?? '')
  const isCandidate = (index: number) =>
    isPart(index) && ((lines[index] ?? '').length > 3 || GENRE.test(lines[index] ?? ''))
  const labelled = lines.slice(0, start).findIndex(isSourceLine)
  const above =
    labelled < 0 ? -1 : lines.slice(0, labelled).findLastIndex((_, at) => isCandidate(at))
  if (above >= 0) return { at: continueUpwards(lines, above, isCandidate), isCertain: true }
  const about = lines.findIndex((line, index) => isPart(index) && ABOUT.test(line))
  const first = lines.findIndex((_, index) => index < MOST_LINES && isCandidate(index))
  const opening = about < 0 ? first : withBodies(lines, about, isPart)
  if (opening < 0) return { at: [], isCertain: false }
  return continueDownwards(lines, opening, isPart)
}

/** The block that the source marks as the title; one inside the article before one in the frame of the page. */
function findMarked(blocks: PlacedBlock[]): number {
  const isMarked = (block: PlacedBlock) =>
    block.kind === 'paragraph' && block.isTitle === true && !findNumbering(textOf(block).trim())
  const inside = blocks.findIndex(
    (block) => isMarked(block) && !('isOutside' in block && block.isOutside),
  )
  return inside >= 0 ? inside : blocks.findIndex(isMarked)
}

/** The title of an announcement can end with its number. */
const TITLE_WITH_NUMBER = /(?:公告|通告)\s*[（(]?\s*(?:\d{4}\s*年)?\s*第/

/** A line that says who and when, above or below the title. */
const DATED = new RegExp(`(?:${DATE_PATTERN.source})$`)

const canBePart = (line: string) =>
  line !== '' &&
  line.length <= LONGEST_TITLE &&
  !isProse(line) &&
  !ATTACHMENT_MARK.test(line) &&
  !findFurniture(line) &&
  (toDocumentNumber(line) === undefined || TITLE_WITH_NUMBER.test(line)) &&
  !isSourceLine(line) &&
  !isStatedLine(line) &&
  !DATED.test(line)

/** A title that is broken over lines above its last one, which alone would not name a body. */
function continueUpwards(
  lines: string[],
  last: number,
  isCandidate: (index: number) => boolean,
): number[] {
  const above = lines[last - 1] ?? ''
  const isBroken =
    (lines[last] ?? '').length < 8 && ENDING.test(lines[last] ?? '') && !ENDING.test(above)
  return isBroken && isCandidate(last - 1) ? [last - 1, last] : [last]
}

/** Index of the first line of a title whose bodies stand on lines of their own above 关于. */
function withBodies(lines: string[], about: number, isPart: (index: number) => boolean): number {
  let first = about
  if (!(lines[about] ?? '').startsWith('关于')) return first
  while (isPart(first - 1) && readBodyNames(lines[first - 1] ?? '').length > 0) first -= 1
  return first
}

/** A title that goes on, up to the line that ends like one; behind lines that only name bodies it goes on in any case. */
function continueDownwards(
  lines: string[],
  first: number,
  isPart: (index: number) => boolean,
): TitleLines {
  const at = [first]
  const names = (index: number) => readBodyNames(lines[index] ?? '').length > 0
  for (let last = first; last < first + MOST_TITLE_LINES; last += 1) {
    if (ENDING.test(lines[last] ?? ''))
      return {
        at: withSession(lines, range(first, last)),
        isCertain: !isBareKind(lines.slice(first, last + 1).join('')),
      }
    if (names(last) && at.at(-1) === last && isPart(last + 1)) at.push(last + 1)
    const next = lines[last + 1] ?? ''
    if (!isPart(last + 1) || next.length > LONGEST_PART || /^[（(一二三第]/.test(next)) break
  }
  return { at, isCertain: false }
}

/** （2026年第5次）below the name of minutes tells them from the others of the year. */
function withSession(lines: string[], at: number[]): number[] {
  const last = at.at(-1) ?? 0
  const isMinutes = (lines[last] ?? '').endsWith('纪要')
  return isMinutes && SESSION.test(lines[last + 1] ?? '') ? [...at, last + 1] : at
}

const SESSION =
  /^[（(〔[]?\s*(?:[\d〇○零一二三四五六七八九]{4}\s*年)?\s*[〕\]]?\s*第?\s*[\d一二三四五六七八九十百]+\s*[次期]\s*[）)]?$/

/** 审计报告 or 情况说明 says what a text is and not what it is about: it may be a part of the title, or none. */
const isBareKind = (title: string) =>
  !GENRE.test(title) &&
  /^\p{Script=Han}{0,4}(?:报告|通知|说明|意见|函|批复|纪要|通报|方案|计划|总结|清单|名单|目录|解读|指南|程序|标准)$/u.test(
    title.replace(/\s/g, ''),
  )

const range = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index)
