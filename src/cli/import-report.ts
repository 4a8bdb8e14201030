import { toDisplayPath } from '#files/content-root.ts'
import type { FileOutcome } from '#import/import-file.ts'
import type { ReportEntry } from '#import/source-document.ts'
import { FIELD_NAMES } from '#schemas/field-names.ts'

const KINDS: Record<ReportEntry['kind'], string> = {
  moved: '移入文档信息',
  removed: '没有进入正文',
  changed: '改动',
  hint: '请留意',
}

/** What became of one file: one line, or every entry with its place. */
export function formatOutcome(outcome: FileOutcome, isFull: boolean): string {
  if (outcome.kind === 'refused') return `${outcome.source}  没有导入：${outcome.reason}\n`
  const opening = `${outcome.source} → ${toDisplayPath(outcome.folder)}\n`
  if (!isFull) return opening
  const fields = outcome.unconfirmed.map((field) => FIELD_NAMES[field] ?? field)
  return [
    opening,
    ...formatEntries(outcome.report),
    ...(fields.length > 0 ? [`  请核对并在 unconfirmed 中删去：${fields.join('、')}\n`] : []),
    ...outcome.missing.map(
      (title) => `  正文提到附件“${title}”，没有找到文件；请放进文件夹并列入 attachments\n`,
    ),
  ].join('')
}

function formatEntries(report: ReportEntry[]): string[] {
  return (Object.keys(KINDS) as ReportEntry['kind'][]).flatMap((kind) => {
    const entries = report.filter((entry) => entry.kind === kind)
    if (entries.length === 0) return []
    return [
      `  ${KINDS[kind]}（${entries.length} 处）：\n`,
      ...entries.map(({ place, text, note }) => `    ${place}  ${quote(text)}${note}\n`),
    ]
  })
}

/** The words of the source in full: a report that shortens them would lose them. */
const quote = (text: string) => (text === '' ? '' : `“${text.replace(/\s*\n\s*/g, ' ')}” `)

/** How many files were imported. */
export function formatSummary(outcomes: FileOutcome[]): string {
  const refused = outcomes.filter(({ kind }) => kind === 'refused').length
  return `已导入 ${outcomes.length - refused} 个文件${refused > 0 ? `，${refused} 个没有导入` : ''}。\n`
}
