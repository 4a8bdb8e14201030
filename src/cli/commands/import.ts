import { join } from 'node:path'
import type { Collection } from '#schemas/collections.ts'
import { getContentRoot, toDisplayPath } from '#files/content-root.ts'
import { recoverInterruptedWriting } from '#files/interrupted-writing.ts'
import type { ImportContext } from '#import/import-context.ts'
import { importFile } from '#import/import-file.ts'
import type { FileOutcome } from '#import/import-file.ts'
import { readImportContext } from '#import/read-context.ts'
import { IMPORTABLE } from '#import/read-source.ts'
import { checkContent } from '#checks/check-content.ts'
import { readContent } from '#files/content.ts'
import { findSources, requireAttachments } from '../import-sources.ts'
import { printIssues } from '../report.ts'
import { startImportLog } from '../import-log.ts'
import { askForMissing } from '../questions.ts'
import { startProgress } from '../progress.ts'
import { requireFreeReport } from '../report-file.ts'
import { WrongUse } from '../wrong-use.ts'

export type ImportOptions = {
  organisation?: string
  collection?: Collection
  slug?: string
  title?: string
  topic?: string
  created?: string
  published?: string
  indexNumber?: string
  attach?: string[]
  lists?: boolean
  keepPunctuation?: boolean
  report?: string
  force?: boolean
  yes?: boolean
}

/** Imports files and folders; prints what became of each. The exit code is 1 when one could not be imported. */
export async function runImport(paths: string[], options: ImportOptions): Promise<void> {
  const { files, empty } = await findSources(paths)
  await requireAttachments(options.attach ?? [])
  if (files.length > 1 && (options.slug ?? options.title ?? options.indexNumber) !== undefined)
    throw new WrongUse('--slug、--title 和 --index-number 一次只能用于一个文件。')
  if (options.report !== undefined) {
    const sources = [...files, ...(options.attach ?? [])]
    await requireFreeReport(options.report, sources, options.force ?? false)
  }
  for (const folder of recoverInterruptedWriting(getContentRoot()))
    process.stderr.write(`上次导入没有做完，已恢复 ${toDisplayPath(folder)}。\n`)
  const context = readImportContext(getContentRoot(), { ...options })
  if (typeof context === 'string') {
    fail(context)
    return
  }
  for (const folder of empty)
    fail(`${folder} 里没有可以导入的文件。可以导入：${IMPORTABLE.join('、')}。`)
  if (files.length === 0) return
  const outcomes = await importAll(files, context, options)
  if (outcomes.some(({ kind }) => kind === 'refused')) process.exitCode = 1
  await checkWritten(outcomes)
}

function fail(message: string): void {
  process.stderr.write(`${message}\n`)
  process.exitCode = 1
}

async function importAll(files: string[], context: ImportContext, options: ImportOptions) {
  const log = startImportLog(context, options.report)
  const progress = await startProgress('正在导入', files.length)
  const write = { force: options.force ?? false, attach: options.attach ?? [] }
  for (const file of files) {
    const ask = options.yes || files.length > 1 ? undefined : askForMissing
    log.add(await importFile(file, context, { ...write, ask }))
    progress.step()
  }
  progress.stop()
  log.finish()
  return log.outcomes
}

/** Prints what the check says of the documents that were written. */
async function checkWritten(outcomes: readonly FileOutcome[]): Promise<void> {
  const written = new Set(
    outcomes.flatMap((outcome) =>
      outcome.kind === 'written' ? [toDisplayPath(join(outcome.folder, 'index.mdx'))] : [],
    ),
  )
  if (written.size === 0) return
  const issues = await checkContent(readContent())
  printIssues(issues.filter(({ file }) => written.has(file)))
}
