import { toSignificant } from '#import/significant.ts'
import type { ReportEntry } from '#import/source-document.ts'

/**
 * Whether a source is wholly in a body or in a report, in order, decided without the import's own bookkeeping:
 * the source must be an interleaving of what was removed or moved (in the order of its places) and of characters that
 * are found in the body one after the other.
 */
export function isWhole(source: string, body: string, report: ReportEntry[]): boolean {
  const given = report
    .filter(({ kind }) => kind === 'removed' || kind === 'moved')
    .map(({ text }) => toSignificant(text))
    .join('')
  const whole = toSignificant(toPlain(body))
  // ends[j]: the earliest position in the body when j characters of the report were used so far.
  let ends: number[] = [0]
  for (const character of toSignificant(source).split('')) {
    const next: number[] = []
    ends.forEach((end, used) => {
      const found = end < 0 ? -1 : whole.indexOf(character, end)
      if (found >= 0) next[used] = Math.min(next[used] ?? Infinity, found + 1)
      if (given.charAt(used) === character)
        next[used + 1] = Math.min(next[used + 1] ?? Infinity, end)
    })
    ends = next
  }
  return ends[given.length] !== undefined
}

/** Undoes the two letters that are written as character references. */
const toPlain = (body: string) => body.replaceAll('&#105;', 'i').replaceAll('&#101;', 'e')

/** The letters and digits of a source that are neither in the body nor in the report, however often they stand in each. */
export function findLost(source: string, body: string, report: ReportEntry[]): string {
  // A note quotes an address behind a colon.
  const given = report.map(({ text, note }) => text + (note.split('：')[1] ?? '')).join('')
  const stock = Map.groupBy(toSignificant(toPlain(body) + given), (character) => character)
  return Array.from(toSignificant(source))
    .filter((character) => stock.get(character)?.pop() === undefined)
    .join('')
}
