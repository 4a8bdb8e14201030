import { findSecrecyMarks } from '#domain/secrecy-marks.ts'
import { SourceError } from './read-source.ts'
import { runsOf, textOf } from './source-document.ts'
import type { PlacedBlock, ReportEntry, SourceDocument } from './source-document.ts'

/** A secrecy mark that would not be in the text, where the check finds it, and where it stands in the source. */
type DroppedMark = { place: string; text: string }

/**
 * Refuses a source with a secrecy mark in what the import drops or takes into the metadata: without its mark the paper
 * would pass the check.
 */
export function refuseDroppedMarks(source: SourceDocument, report: ReportEntry[]): void {
  const [mark] = findDroppedMarks(source, report)
  if (!mark) return
  throw new SourceError(
    `${mark.place}有密级标志“${mark.text}”。涉密文件不得公开：请停止处理，报告保密部门；已经解密的，先在原文件中删去标志再导入。`,
  )
}

/** Marks in headers, comments, frames and title blocks, in deleted passages, and in what a page states of itself. */
function findDroppedMarks(
  { blocks, stated }: SourceDocument,
  report: ReportEntry[],
): DroppedMark[] {
  const known = new Map(blocks.map((block) => [block.place, block]))
  const gone = report.filter(({ kind }) => kind === 'removed' || kind === 'moved')
  return [
    ...gone.flatMap(({ place, text }) => findMarks(place, text, known.get(place))),
    ...Object.values(stated).flatMap((text) => findMarks('网页自带的信息', text, undefined)),
  ]
}

/** A deleted word is a mark only as it stands in its line: 商业秘密 is none. */
function findMarks(place: string, text: string, block: PlacedBlock | undefined): DroppedMark[] {
  const isWhole = block === undefined || textOf(block) === text
  const words = isWhole ? text : wholeTextOf(block)
  return findSecrecyMarks(toLines(words))
    .filter(({ isMark }) => isMark)
    .map((mark) => ({ place, text: mark.text }))
    .filter((mark) => isWhole || !isLeft(mark, textOf(block)))
}

const wholeTextOf = (block: PlacedBlock) =>
  'runs' in block || 'rows' in block
    ? runsOf(block)
        .map(({ text }) => text)
        .join('')
    : textOf(block)

/** The check finds it in what is left of its paragraph. */
const isLeft = (mark: DroppedMark, text: string) =>
  findSecrecyMarks(toLines(text)).some((left) => left.text === mark.text)

/** Cells stand on lines of their own. */
const toLines = (text: string) => text.replaceAll('\t', '\n')
