import { toDisplayPath } from '#files/content-root.ts'
import type { ImportContext } from '#import/import-context.ts'
import type { FileOutcome } from '#import/import-file.ts'
import { isLeftOut } from '#import/left-out.ts'
import type { ReportEntry } from '#import/source-document.ts'
import { formatChoices } from './chosen-fields.ts'

const KINDS: Record<ReportEntry['kind'], string> = {
  moved: '移入文档信息',
  removed: '没有进入正文',
  changed: '改动',
  hint: '请留意',
  kept: '沿用原文档的',
  replaced: '替换原文档的',
}

/**
 * How much is told of a file: one line; what was chosen and every entry with its place; or the same with many alike
 * changes of punctuation counted, so that what matters stays on the screen.
 */
export type Detail = 'line' | 'brief' | 'full'

/** What became of one file. */
export function formatOutcome(
  outcome: FileOutcome,
  context: ImportContext,
  detail: Detail,
): string {
  if (outcome.kind === 'refused') return `${outcome.source}  没有导入：${outcome.reason}\n`
  const opening = `${outcome.source} → ${toDisplayPath(outcome.folder)}\n`
  if (detail === 'line') return opening
  return [
    opening,
    formatChoices(outcome.metadata, context),
    ...formatEntries(outcome.report, detail),
    ...outcome.missing.map(
      (title) => `  正文提到附件“${title}”，没有找到文件；请放进文件夹并列入 attachments\n`,
    ),
  ].join('')
}

function formatEntries(report: ReportEntry[], detail: Detail): string[] {
  return (Object.keys(KINDS) as ReportEntry['kind'][]).flatMap((kind) => {
    const entries = report.filter((entry) => entry.kind === kind)
    if (entries.length === 0) return []
    return [
      `  ${KINDS[kind]}（${entries.length} 处）：\n`,
      ...(detail === 'brief' ? countAlike(entries) : entries.map(formatEntry)),
    ]
  })
}

const formatEntry = ({ place, text, note }: ReportEntry) => `    ${place}  ${quote(text)}${note}\n`

/** From this many on, changes of the same sign of punctuation are counted. */
const MANY = 4

function countAlike(entries: ReportEntry[]): string[] {
  const groups = Map.groupBy(entries, ({ kind, note }) => (kind === 'changed' ? note : ''))
  return [...groups].flatMap(([note, alike]) =>
    note.startsWith('标点') && alike.length >= MANY
      ? [`    ${note}：${alike.length} 处（逐处列出请加 --report 文件）\n`]
      : alike.map(formatEntry),
  )
}

/** The words of the source in full: a report that shortens them would lose them. */
const quote = (text: string) => (text === '' ? '' : `“${text.replace(/\s*\n\s*/g, ' ')}” `)

/** How many files were imported, and of which some words or images still have to be put in by hand. */
export function formatSummary(outcomes: FileOutcome[]): string {
  const refused = outcomes.filter(({ kind }) => kind === 'refused').length
  const incomplete = outcomes.flatMap((outcome) => {
    const lost = outcome.kind === 'written' ? outcome.report.filter(isLeftOut).length : 0
    return lost > 0 ? [`  ${outcome.source}：${lost} 处\n`] : []
  })
  return [
    `已导入 ${outcomes.length - refused} 个文件${refused > 0 ? `，${refused} 个没有导入` : ''}。\n`,
    incomplete.length > 0 ? LEFT_OUT : '',
    ...incomplete,
  ].join('')
}

const LEFT_OUT =
  '注意：下列文件有文字或图片没有导入，需要人工补上（是什么、在哪里，见清单，或加 --report 文件 列出）：\n'
