import { basename, extname, join } from 'node:path'
import { stat } from 'node:fs/promises'
import type { Collection } from '#schemas/collections.ts'
import { getContentRoot, toDisplayPath } from '#files/content-root.ts'
import { recoverInterruptedWriting } from '#files/interrupted-writing.ts'
import { exists, listFilesBelow, writeWhole } from '#files/write-whole.ts'
import type { ImportContext } from '#import/import-context.ts'
import { importFile } from '#import/import-file.ts'
import type { FileOutcome } from '#import/import-file.ts'
import { readImportContext } from '#import/read-context.ts'
import { IMPORTABLE } from '#import/read-source.ts'
import { checkContent } from '#checks/check-content.ts'
import { readContent } from '#files/content.ts'
import { printIssues } from '../report.ts'
import { formatOutcome, formatSummary } from '../import-report.ts'
import { askForMissing } from '../questions.ts'
import { startProgress } from '../progress.ts'
import { requireFreeReport } from '../report-file.ts'

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
  const missing = await findMissing([...paths, ...(options.attach ?? [])])
  if (missing.length > 0) {
    process.stderr.write(missing.map((path) => `没有找到 ${path}。请核对路径。\n`).join(''))
    process.exitCode = 2
    return
  }
  for (const folder of recoverInterruptedWriting(getContentRoot()))
    process.stderr.write(`上次导入没有做完，已恢复 ${toDisplayPath(folder)}。\n`)
  const context = readImportContext(getContentRoot(), { ...options })
  if (typeof context === 'string') {
    process.stderr.write(`${context}\n`)
    process.exitCode = 1
    return
  }
  const files = await expand(paths)
  if (files.length > 1 && (options.slug ?? options.title ?? options.indexNumber) !== undefined) {
    process.stderr.write('--slug、--title 和 --index-number 一次只能用于一个文件。\n')
    process.exitCode = 2
    return
  }
  if (options.report !== undefined) {
    const sources = [...files, ...(options.attach ?? [])]
    await requireFreeReport(options.report, sources, options.force ?? false)
  }
  const outcomes = await importAll(files, context, options)
  await printOutcomes(outcomes, context, options)
  if (outcomes.some(({ kind }) => kind === 'refused')) process.exitCode = 1
}

async function importAll(files: string[], context: ImportContext, options: ImportOptions) {
  const progress = await startProgress('正在导入', files.length)
  const outcomes: FileOutcome[] = []
  const write = { force: options.force ?? false, attach: options.attach ?? [] }
  for (const file of files) {
    const ask = options.yes || files.length > 1 ? undefined : askForMissing
    outcomes.push(await importFile(file, context, { ...write, ask }))
    progress.step()
  }
  progress.stop()
  return outcomes
}

async function printOutcomes(
  outcomes: FileOutcome[],
  context: ImportContext,
  options: ImportOptions,
): Promise<void> {
  const isSingle = outcomes.length === 1
  for (const outcome of outcomes)
    process.stdout.write(formatOutcome(outcome, context, isSingle ? 'brief' : 'line'))
  process.stdout.write(formatSummary(outcomes))
  if (options.report !== undefined) {
    await writeWhole(
      options.report,
      outcomes.map((outcome) => formatOutcome(outcome, context, 'full')).join('\n'),
    )
    process.stdout.write(`完整报告：${options.report}\n`)
  }
  const written = new Set(
    outcomes.flatMap((outcome) =>
      outcome.kind === 'written' ? [toDisplayPath(join(outcome.folder, 'index.mdx'))] : [],
    ),
  )
  if (written.size === 0) return
  const issues = await checkContent(readContent())
  printIssues(issues.filter(({ file }) => written.has(file)))
}

async function findMissing(paths: string[]): Promise<string[]> {
  const found = await Promise.all(paths.map(exists))
  return paths.filter((_, index) => !found[index])
}

/** Folders stand for the importable files in them; a file that is named is always tried. */
async function expand(paths: string[]): Promise<string[]> {
  const lists = await Promise.all(
    paths.map(async (path) => {
      if (!(await stat(path)).isDirectory()) return [path]
      const below = await listFilesBelow(path)
      return below.filter(
        (file) =>
          IMPORTABLE.includes(extname(file).toLowerCase()) && basename(file) !== 'README.md',
      )
    }),
  )
  return lists.flat()
}
