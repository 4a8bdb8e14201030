import { indexNumber } from '#schemas/index-number.ts'
import { parseChineseDate } from '#domain/chinese-date.ts'
import { toDocumentNumber } from '#domain/document-number.ts'
import { findFurniture } from './furniture.ts'
import { toMoment } from './moment.ts'
import { findRedHead } from './red-head.ts'
import { isSourceLine, readSourceLine } from './source-labels.ts'
import { textOf } from './source-document.ts'
import type { PlacedBlock, ReportEntry, SourceDocument } from './source-document.ts'
import { readStatedLine, readStatedTable } from './stated-fields.ts'
import type { StatedFields } from './stated-fields.ts'
import { findTextStart, isProse, toLines } from './text-start.ts'
import { findTitleLines } from './title-lines.ts'
import { splitTitleNote } from './title-note.ts'

/** What stands above the text of a document. */
export type TitleBlock = {
  title: string | undefined
  /** Whether nothing in the source leaves a doubt about the title. */
  isTitleCertain: boolean
  source: string | undefined
  /** `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM+08:00`. */
  published: string | undefined
  documentNumber: string | undefined
  /** 索引号, where the source states one in the form that is in use. */
  indexNumber: string | undefined
  /** Whether the source states an index number of any form: then none is proposed. */
  hasIndexNumber: boolean
  /** 成文日期 as `YYYY-MM-DD`, where the page states it beside the text. */
  created: string | undefined
  /** The blocks below. */
  rest: PlacedBlock[]
}

/** How far from the title the lines about the document stand, in blocks above and below. */
const BESIDE = { above: 3, below: 4 }

/** Takes title, source, dates and document number off the top; what is no text is removed, and all of it reported. */
export function takeTitleBlock(
  document: SourceDocument,
  blocks: PlacedBlock[],
  report: ReportEntry[],
): TitleBlock {
  const lines = toLines(blocks)
  const page = readStatedFields(blocks)
  const stated = { ...page, ...document.stated }
  const title = findTitleLines(blocks, stated.title)
  const { name, note } = splitTitleNote(joinTitle(title.at.map((index) => lines[index] ?? '')))
  const head: TitleBlock = {
    title: name || stated.title,
    isTitleCertain: title.isCertain || stated.title !== undefined,
    source: stated.source,
    published: stated.published === undefined ? undefined : toMoment(stated.published),
    documentNumber: toDocumentNumber(page.documentNumber ?? ''),
    ...toIndexNumber(page.indexNumber, report),
    created: parseChineseDate(page.created ?? ''),
    rest: [],
  }
  const [first = 0, last = first - 1] = [title.at[0], title.at.at(-1)]
  const start = findTextStart(blocks, last + 1)
  const redHead = findRedHead(lines.slice(0, start))
  const isAmong = statesIndexNumber(blocks.slice(0, start))
  const isBeside = (index: number) =>
    index >= first - BESIDE.above && index <= last + BESIDE.below && index < start
  blocks.forEach((block, index) => {
    const line = lines[index] ?? ''
    const element = redHead.get(index)
    const number = element?.documentNumber ?? line
    const move = (field: string) => report.push(toMoved(block, field))
    if (title.at.includes(index)) {
      move('名称')
      if (note !== '' && index === last) head.rest.push(toParagraph(block, note))
    } else if (isBeside(index) && isSourceLine(line)) {
      const { source, published } = readSourceLine(line)
      head.source = source ?? head.source
      head.published = toFullest(published, head.published)
      move('信息来源、发布日期')
    } else if (index < start && toDocumentNumber(number) !== undefined) {
      head.documentNumber ??= toDocumentNumber(number)
      move(element?.name ?? '发文字号')
      reportForm(block, number, report)
    } else if (index < start && readStated(block, isAmong)) {
      move('网页所列的索引号、文号、日期等')
    } else if (element) {
      const note = `版头（${element.name}），不进入正文`
      report.push({ place: block.place, kind: 'removed', text: textOf(block), note })
    } else if (index < first && document.isPage && isFrame(block)) {
      const note = findFurniture(line) ?? '标题以上的页面框架'
      report.push({ place: block.place, kind: 'removed', text: textOf(block), note })
    } else head.rest.push(block)
  })
  return head
}

/** 通　告 is set apart to fill its line. */
const joinTitle = (lines: string[]) => lines.join('').replace(/^([公通])\s+([告示])$/, '$1$2')

/** The note that stood behind the title stays in the text. */
const toParagraph = ({ place }: PlacedBlock, text: string): PlacedBlock => ({
  kind: 'paragraph',
  place,
  runs: [{ text }],
})

/** What the page states of its document above the text, in a table or in lines of its own; the first one counts. */
function readStatedFields(blocks: PlacedBlock[]): StatedFields {
  const head = blocks.slice(0, findTextStart(blocks))
  const isAmong = statesIndexNumber(head)
  const found = head.flatMap((block) => readStated(block, isAmong) ?? [])
  return Object.assign({}, ...found.toReversed()) as StatedFields
}

const statesIndexNumber = (blocks: PlacedBlock[]) =>
  blocks.some((block) => readStated(block, false)?.indexNumber !== undefined)

function readStated(block: PlacedBlock, isAmong: boolean): StatedFields | undefined {
  if (block.kind === 'table') return readStatedTable(block.rows)
  return block.kind === 'paragraph' ? readStatedLine(textOf(block).trim(), isAmong) : undefined
}

/** An index number stays with its document; one of another form is for a person to write. */
function toIndexNumber(stated: string | undefined, report: ReportEntry[]) {
  const { success, data } = indexNumber.safeParse(stated)
  if (stated !== undefined && !success) {
    const note = '原文的索引号不是本站的写法，没有采用，也没有另编；请核对后填写'
    report.push({ place: '索引号', kind: 'hint', text: stated, note })
  }
  return { indexNumber: data, hasIndexNumber: stated !== undefined }
}

/** The moment that the line beside the title states; a time of the same day from elsewhere makes it complete. */
const toFullest = (line: string | undefined, known: string | undefined) =>
  line !== undefined && known?.startsWith(line) ? known : (line ?? known)

/** What stands above the title of a saved page is its frame, unless it reads like the text. */
const isFrame = (block: PlacedBlock) =>
  block.kind !== 'paragraph' || block.isOutside === true || !isProse(textOf(block).trim())

const toMoved = (block: PlacedBlock, field: string): ReportEntry => ({
  place: block.place,
  kind: 'moved',
  text: textOf(block),
  note: `移入文档信息：${field}`,
})

/** A number that is written in its official form is changed, and a person should see how. */
function reportForm(block: PlacedBlock, text: string, report: ReportEntry[]): void {
  const form = toDocumentNumber(text) ?? ''
  if (form === text) return
  const note = `发文字号“${text}”改为“${form}”`
  report.push({ place: block.place, kind: 'changed', text, note })
}
