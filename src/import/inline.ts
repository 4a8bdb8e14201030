import { escapeMdx, escapeWithAddresses, toLink } from './escape-mdx.ts'
import { toSignificant } from './significant.ts'
import { runsOf } from './source-document.ts'
import type { ReportEntry, Run } from './source-document.ts'
import type { BodyBlock } from './structure.ts'

/** Writes running text as MDX; `place` is where the report says that something was changed. */
export type Inline = (runs: Run[], place: string) => string

/** The notes of a document that its text refers to, by identifier, with the number that each is given. */
export function numberNotes(blocks: BodyBlock[]): Map<string, string> {
  const referred = new Set(
    blocks.flatMap((block) => runsOf(block).flatMap(({ note }) => note ?? [])),
  )
  const notes = new Map<string, string>()
  for (const block of blocks) {
    if (block.kind === 'note' && referred.has(block.id) && !notes.has(block.id))
      notes.set(block.id, String(notes.size + 1))
  }
  return notes
}

/** Makes the writer of running text for a document with these notes. */
export function createInline(notes: Map<string, string>, report: ReportEntry[]): Inline {
  return (runs, place) =>
    runs
      .map((run) => (run.note === undefined ? toText(run) : refer(run, notes, report, place)))
      .join('')
}

function toText({ text, href }: Run): string {
  const words = withoutControls(text)
  return href !== undefined && words.trim() !== ''
    ? toLink(words, href)
    : escapeWithAddresses(words)
}

function refer(
  { note = '', mark = '' }: Run,
  notes: Map<string, string>,
  report: ReportEntry[],
  place: string,
): string {
  const number = notes.get(note)
  if (number === undefined) {
    report.push({ place, kind: 'hint', text: mark, note: '脚注标记没有对应的脚注，请核对' })
    return escapeMdx(mark)
  }
  if (mark !== '' && toSignificant(mark) !== number) {
    report.push({ place, kind: 'changed', text: mark, note: `脚注标记改为自动编号 ${number}` })
  }
  return `[^${number}]`
}

/** Line breaks and control characters inside a paragraph become spaces; invisible marks vanish. */
const withoutControls = (text: string) =>
  text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').replace(/[\u200b-\u200f\u2060\ufeff]/g, '')
