import { isSubsequence, toSignificant } from './significant.ts'
import { runsOf, textOf } from './source-document.ts'
import type { PlacedBlock, ReportEntry, SourceBlock } from './source-document.ts'

/**
 * Whether every significant character of the source is, in order, in the body or in the report: blocks that the report
 * names as removed or moved are there whole, and so is every dropped piece; all other words must be found in the body.
 */
export function isConserved(source: PlacedBlock[], body: string, report: ReportEntry[]): boolean {
  const gone = Map.groupBy(
    report.filter(({ kind }) => kind === 'removed' || kind === 'moved'),
    ({ place }) => place,
  )
  const isReported = (place: string, text: string) =>
    (gone.get(place) ?? []).some((entry) => toSignificant(entry.text) === toSignificant(text))
  const isEveryPieceReported = source.every(({ place, ...block }) =>
    droppedPieces(block).every((text) => toSignificant(text) === '' || isReported(place, text)),
  )
  const remaining = source.map((block) =>
    isReported(block.place, textOf(block)) ? '' : toSignificant(textOf(block)),
  )
  return isEveryPieceReported && isSubsequence(remaining.join(''), toSignificant(toPlainText(body)))
}

const droppedPieces = (block: SourceBlock) =>
  runsOf(block).flatMap(({ text, dropped }) => (dropped === undefined ? [] : [text]))

/** Undoes the two letters that are written as character references; other escapes hold no letters. */
const toPlainText = (body: string) => body.replaceAll('&#105;', 'i').replaceAll('&#101;', 'e')
