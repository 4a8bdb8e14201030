import { decideLists } from './heading-lists.ts'
import { splitRuns } from './runs.ts'
import { textOf } from './source-document.ts'
import type { PlacedBlock, ReportEntry, Run } from './source-document.ts'

/** A block of the body: a heading with its depth in Markdown, the signature, or a block as it was. */
export type BodyBlock =
  | PlacedBlock
  | { kind: 'heading'; place: string; runs: Run[]; depth: number }
  | { kind: 'signature'; place: string; organisation: string; date: string }

/** 一、（一）1.（1）: the body has four levels of headings, from ## on. */
const FIRST_DEPTH = 2
const LAST_DEPTH = 5

/**
 * Rebuilds headings from the numbers that officials write: 第一章, 一、, （一）, 1., （1）. The items of one list are headings
 * all or none. `（一）标题。正文…` becomes a heading and a paragraph, and the report says so.
 */
export function toStructure(blocks: PlacedBlock[], report: ReportEntry[] = []): BodyBlock[] {
  const headings = decideLists(blocks)
  const ranks: number[] = []
  return blocks.flatMap((block, index) => {
    const heading = headings.get(index)
    if (heading === undefined || block.kind !== 'paragraph') return [block]
    while ((ranks.at(-1) ?? -Infinity) >= heading.rank) ranks.pop()
    const depth = FIRST_DEPTH + ranks.length
    if (depth > LAST_DEPTH) return [block]
    ranks.push(heading.rank)
    return toHeading(block, { depth, end: heading.end }, report)
  })
}

function toHeading(
  block: PlacedBlock & { kind: 'paragraph' },
  { depth, end }: { depth: number; end: number },
  report: ReportEntry[],
): BodyBlock[] {
  const { place } = block
  const text = textOf(block)
  const [heading, body] = splitRuns(block.runs, end)
  if (text.slice(end).trim() === '') return [{ kind: 'heading', place, runs: block.runs, depth }]
  report.push({ place, kind: 'changed', text: text.slice(0, end).trim(), note: RUN_IN })
  return [
    { kind: 'heading', place, runs: heading, depth },
    { kind: 'paragraph', place, runs: body },
  ]
}

const RUN_IN = '段首的小标题另成一行'
