import { parseChineseDate } from './chinese-date.ts'
import { toDocumentNumber } from '#domain/document-number.ts'
import { findNumbering } from '#domain/heading-forms.ts'
import { findFurniture } from './furniture.ts'
import { textOf } from './source-document.ts'
import type { PlacedBlock, ReportEntry, SourceDocument } from './source-document.ts'

/** What stands above the text of a document. */
export type TitleBlock = {
  title: string | undefined
  source: string | undefined
  /** `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM+08:00`. */
  published: string | undefined
  documentNumber: string | undefined
  /** The blocks below. */
  rest: PlacedBlock[]
}

const LABELS =
  /(?:信息来源|文章来源|稿件来源|来源|发布机构|信息提供日期|发布时间|发布日期|信息时间|更新时间)\s*[:：]/
const SOURCE =
  /(?:信息来源|文章来源|稿件来源|来源|发布机构)\s*[:：]\s*([^\s:：|｜【]+?)(?=\s|$|[|｜【]|信息提供日期|发布时间|发布日期|信息时间|更新时间|日期|时间|浏览|字体|作者|访问)/
const MOMENT =
  /(?:信息提供日期|发布时间|发布日期|信息时间|更新时间|日期|时间)\s*[:：]?\s*(\d{4}\s*[-年/.]\s*\d{1,2}\s*[-月/.]\s*\d{1,2}(?:\s*日)?)(?:[\sT]+(\d{1,2}:\d{2}))?/
/** The last words of titles of official documents. */
const ENDING =
  /(?:计划|总结|要点|通知|公告|通告|意见|方案|办法|规定|细则|规则|条例|决定|决议|报告|函|批复|纪要|通报|公报|解读|说明|指南|制度|规划|预案|目录|清单|标准|程序|令|法)(?:[（(][^（()）]*[）)])?$/
/** How far below the beginning a title is looked for, when nothing else shows it. */
const MOST_LINES = 8

/** Takes title, source, dates and document number off the top; what is no text is removed, and all of it reported. */
export function takeTitleBlock(
  document: SourceDocument,
  blocks: PlacedBlock[],
  report: ReportEntry[],
): TitleBlock {
  const lines = blocks.map((block) => (block.kind === 'paragraph' ? textOf(block).trim() : ''))
  const labelled = lines.findIndex((line) => LABELS.test(line) && line.length < 160)
  const stated = document.stated
  const titleAt = findTitle(blocks, lines, labelled, stated.title)
  const head: TitleBlock = {
    title: titleAt.map((index) => lines[index]).join('') || stated.title,
    source: stated.source,
    published: stated.published === undefined ? undefined : toMoment(stated.published),
    documentNumber: undefined,
    rest: [],
  }
  const end = Math.max(labelled, ...titleAt, -1)
  blocks.forEach((block, index) => {
    const text = lines[index] ?? ''
    const move = (field: string) =>
      report.push({
        place: block.place,
        kind: 'moved',
        text: textOf(block),
        note: `移入文档信息：${field}`,
      })
    if (titleAt.includes(index)) move('名称')
    else if (index <= end + 2 && LABELS.test(text) && text.length < 160) {
      head.source = SOURCE.exec(text)?.[1] ?? head.source
      head.published = readMoment(text) ?? head.published
      move('信息来源、发布日期')
    } else if (index <= end + 3 && toDocumentNumber(text) !== undefined) {
      head.documentNumber ??= toDocumentNumber(text)
      move('发文字号')
      reportForm(block, text, report)
    } else if (index < end)
      report.push({
        place: block.place,
        kind: 'removed',
        text: textOf(block),
        note: findFurniture(text) ?? '标题以上的页面框架',
      })
    else head.rest.push(block)
  })
  return head
}

/** A number that is written in its official form is changed, and a person should see how. */
function reportForm(block: PlacedBlock, text: string, report: ReportEntry[]): void {
  const form = toDocumentNumber(text) ?? ''
  if (form === text) return
  const note = `发文字号“${text}”改为“${form}”`
  report.push({ place: block.place, kind: 'changed', text, note })
}

/** The title of an announcement can end with its number. */
const TITLE_WITH_NUMBER = /(?:公告|通告)\s*[（(]?\s*(?:\d{4}\s*年)?\s*第/

/** Indexes of the lines that make up the title. */
function findTitle(
  blocks: PlacedBlock[],
  lines: string[],
  labelled: number,
  stated?: string,
): number[] {
  const isMarked = (block: PlacedBlock) =>
    block.kind === 'paragraph' && block.isTitle && !findNumbering(textOf(block).trim())
  const marked = blocks.findIndex(
    (block) => isMarked(block) && !('isOutside' in block && block.isOutside),
  )
  const same = lines.findIndex((line) => line !== '' && line === stated)
  if (same >= 0) return [same]
  if (marked >= 0) return [marked]
  const outside = blocks.findIndex(isMarked)
  if (outside >= 0) return [outside]
  const isCandidate = (index: number) => {
    const line = lines[index] ?? ''
    return (
      line.length > 3 &&
      line.length <= 120 &&
      !findFurniture(line) &&
      (toDocumentNumber(line) === undefined || TITLE_WITH_NUMBER.test(line)) &&
      !LABELS.test(line)
    )
  }
  if (labelled > 0) {
    for (let index = labelled - 1; index >= 0; index -= 1) {
      if (isCandidate(index)) return continueUpwards(lines, index, isCandidate)
    }
  }
  const first = lines.findIndex(
    (line, index) => index < MOST_LINES && isCandidate(index) && !/[。；，]$/.test(line),
  )
  return first < 0 ? [] : continueDownwards(lines, first, isCandidate)
}

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

/** A title that goes on, up to the line that ends like one. */
function continueDownwards(
  lines: string[],
  first: number,
  isCandidate: (index: number) => boolean,
): number[] {
  if (ENDING.test(lines[first] ?? '')) return [first]
  for (let last = first + 1; last < first + 3; last += 1) {
    const line = lines[last] ?? ''
    if (
      !isCandidate(last) ||
      line.length > 40 ||
      /[。；，：:]$/.test(line) ||
      /^[（(一二三第]/.test(line)
    )
      break
    if (ENDING.test(line))
      return Array.from({ length: last - first + 1 }, (_, index) => first + index)
  }
  return [first]
}

function readMoment(line: string): string | undefined {
  const [, day, time] = MOMENT.exec(line) ?? []
  return day === undefined ? undefined : toMoment(`${day} ${time ?? ''}`)
}

/** A day, or a moment in China where the time is known. */
function toMoment(text: string): string | undefined {
  const day = parseChineseDate(text)
  const time = /(\d{1,2}):(\d{2})/.exec(text)
  if (day === undefined || !time || Number(time[1]) > 23) return day
  return `${day}T${(time[1] ?? '').padStart(2, '0')}:${time[2] ?? ''}+08:00`
}
