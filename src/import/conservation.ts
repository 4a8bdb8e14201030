import { isSubsequence, toSignificant } from './significant.ts'
import { textOf } from './source-document.ts'
import type { PlacedBlock, ReportEntry } from './source-document.ts'

/**
 * Whether every significant character of the source is, in order, in the body or in the report.
 * What the report names is taken out of the block in which it stood; the rest must be found in the body.
 */
export function isConserved(source: PlacedBlock[], body: string, report: ReportEntry[]): boolean {
  const entriesAt = Map.groupBy(
    report.filter(({ kind }) => kind === 'removed' || kind === 'moved'),
    ({ place }) => place,
  )
  const remaining = source.map((block) => withoutEntries(block, entriesAt.get(block.place) ?? []))
  return isSubsequence(remaining.join(''), toSignificant(toPlainText(body)))
}

function withoutEntries(block: PlacedBlock, entries: ReportEntry[]): string {
  const whole = toSignificant(wholeTextOf(block))
  return entries.reduce((left, { text }) => {
    const part = toSignificant(text)
    const at = left.indexOf(part)
    return at === -1 ? left : left.slice(0, at) + left.slice(at + part.length)
  }, whole)
}

/** The words of a block with those that its reader already gave up. */
export function wholeTextOf(block: PlacedBlock): string {
  return 'runs' in block ? block.runs.map(({ text }) => text).join('') : textOf(block)
}

/** Undoes the two letters that are written as character references; other escapes hold no letters. */
const toPlainText = (body: string) => body.replaceAll('&#105;', 'i').replaceAll('&#101;', 'e')
