import type { PlacedBlock, ReportEntry, Run } from './source-document.ts'
import { restorePunctuation } from '#domain/punctuation.ts'

/** Addresses that a public page may link to; others are reported and only their words stay. */
const SAFE_ADDRESS = /^(?:https?:\/\/|mailto:|tel:)/i

/** Takes out what a block must not carry into the document, and says so. */
export function cleanBlock(block: PlacedBlock, report: ReportEntry[]): PlacedBlock {
  if (block.kind !== 'paragraph' && block.kind !== 'note') return block
  const runs = block.runs.flatMap((run): Run[] => {
    if (run.dropped !== undefined) {
      report.push({ place: block.place, kind: 'removed', text: run.text, note: run.dropped })
      return []
    }
    if (run.href === undefined || SAFE_ADDRESS.test(run.href)) return [run]
    const note = `链接地址不能使用，只保留文字：${run.href}`
    report.push({ place: block.place, kind: 'hint', text: run.text, note })
    return [{ text: run.text }]
  })
  return { ...block, runs }
}

/** Restores the punctuation of a block; each change is reported. */
export function punctuateBlock(block: PlacedBlock, report: ReportEntry[]): PlacedBlock {
  if (block.kind === 'table') {
    const rows = block.rows.map((row) =>
      row.map((cell) => ({ ...cell, text: punctuate(cell.text, block.place, report) })),
    )
    return { ...block, rows }
  }
  if (block.kind !== 'paragraph' && block.kind !== 'note') return block
  const text = punctuate(block.runs.map((run) => run.text).join(''), block.place, report)
  let at = 0
  const runs = block.runs.map((run) => {
    const from = at
    at += run.text.length
    return { ...run, text: text.slice(from, at) }
  })
  return { ...block, runs }
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
