import type { PlacedBlock, ReportEntry, Run } from './source-document.ts'
import { restorePunctuation } from '#domain/punctuation.ts'

/** Addresses that a public page may link to; others are reported and only their words stay. */
const SAFE_ADDRESS = /^(?:https?:\/\/|mailto:|tel:)/i

/** Takes out what a block must not carry into the document, and says so. */
export const cleanBlock = (block: PlacedBlock, report: ReportEntry[]) =>
  mapRuns(block, (runs) => mergePlain(runs.flatMap((run) => cleanRun(run, block.place, report))))

/** Restores the punctuation of a block; each change is reported. */
export const punctuateBlock = (block: PlacedBlock, report: ReportEntry[]) =>
  mapRuns(block, (runs) => punctuateRuns(runs, block.place, report))

/** Changes the running text of a block, in a table that of every cell. */
export function mapRuns(block: PlacedBlock, change: (runs: Run[]) => Run[]): PlacedBlock {
  switch (block.kind) {
    case 'paragraph':
    case 'note':
      return { ...block, runs: change(block.runs) }
    case 'table': {
      const rows = block.rows.map((row) =>
        row.map((cell) => ({ ...cell, runs: change(cell.runs) })),
      )
      return { ...block, rows }
    }
    default:
      return block
  }
}

function cleanRun(run: Run, place: string, report: ReportEntry[]): Run[] {
  if (run.dropped !== undefined) {
    report.push({ place, kind: 'removed', text: run.text, note: run.dropped })
    return []
  }
  if (run.href === undefined || SAFE_ADDRESS.test(run.href)) return [run]
  const note = `链接地址不能使用，只保留文字：${run.href}`
  report.push({ place, kind: 'hint', text: run.text, note })
  return [{ text: run.text }]
}

/** Word cuts words into pieces that look alike; an address in them is found only when they are whole. */
function mergePlain(runs: Run[]): Run[] {
  const isPlain = ({ href, note }: Run) => href === undefined && note === undefined
  return runs.reduce<Run[]>((merged, run) => {
    const last = merged.at(-1)
    if (last && isPlain(last) && isPlain(run)) last.text += run.text
    else merged.push({ ...run })
    return merged
  }, [])
}

function punctuateRuns(runs: Run[], place: string, report: ReportEntry[]): Run[] {
  const text = punctuate(runs.map((run) => run.text).join(''), place, report)
  let at = 0
  return runs.map((run) => {
    const from = at
    at += run.text.length
    return { ...run, text: text.slice(from, at) }
  })
}

function punctuate(text: string, place: string, report: ReportEntry[]): string {
  const restored = restorePunctuation(text)
  for (const { index, from, to } of restored.changes) {
    const around = text.slice(Math.max(0, index - 6), index + 7)
    report.push({ place, kind: 'changed', text: around, note: `标点 ${from} 改为 ${to}` })
  }
  return restored.text
}

/** Cuts the runs of a paragraph in two at a position of its text. */
export function splitRuns(runs: Run[], position: number): [Run[], Run[]] {
  const before: Run[] = []
  const after: Run[] = []
  let at = 0
  for (const run of runs) {
    const cut = Math.min(Math.max(position - at, 0), run.text.length)
    at += run.text.length
    if (cut > 0 || (run.text === '' && at <= position))
      before.push({ ...run, text: run.text.slice(0, cut) })
    if (cut < run.text.length || (run.text === '' && at > position))
      after.push({ ...run, text: run.text.slice(cut) })
  }
  return [before, after]
}
