import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { STOPPED } from '#files/stopped.ts'
import type { ImportContext } from '#import/import-context.ts'
import type { FileOutcome } from '#import/import-file.ts'
import { formatOutcome, formatSummary } from './import-report.ts'

/** The account of an import, kept file by file. */
export type ImportLog = {
  add: (outcome: FileOutcome) => void
  /** Prints what became of the files. */
  finish: () => void
  outcomes: readonly FileOutcome[]
}

/**
 * Begins the account of an import. Whoever stops it in the middle (Ctrl-C) is told all the same what was written so
 * far, and the report, which grows with every file, is left even by a crash: what an import removed must not be
 * forgotten because another import would find the document there.
 */
export function startImportLog(context: ImportContext, report: string | undefined): ImportLog {
  const outcomes: FileOutcome[] = []
  if (report !== undefined) {
    mkdirSync(dirname(report), { recursive: true })
    writeFileSync(report, '')
  }
  const print = () => {
    const form = outcomes.length === 1 ? 'brief' : 'line'
    const lines = outcomes.map((outcome) => formatOutcome(outcome, context, form))
    process.stdout.write(lines.join('') + formatSummary(outcomes))
    if (report !== undefined) process.stdout.write(`完整报告：${report}\n`)
    else if (outcomes.length > 1) process.stdout.write(ASK_FOR_REPORT)
  }
  const stop = () => process.exit(STOPPED)
  const printStopped = () => {
    if (outcomes.length > 0) print()
  }
  process.once('exit', printStopped).once('SIGINT', stop).once('SIGTERM', stop)
  return {
    outcomes,
    add(outcome) {
      if (report !== undefined) {
        const separator = outcomes.length === 0 ? '' : '\n'
        appendFileSync(report, separator + formatOutcome(outcome, context, 'full'))
      }
      outcomes.push(outcome)
    },
    finish() {
      process.off('exit', printStopped).off('SIGINT', stop).off('SIGTERM', stop)
      print()
    },
  }
}

/** Of several files, the screen shows a line each; what an import removed and changed stands in the report. */
const ASK_FOR_REPORT =
  '每份文件没有进入正文的和改动了的每一处，要写进报告才能看到：加 --report 报告.txt 导入；已经导入的，加 --force 再导入一次。\n'
