import type { DocumentFile } from '#files/document-file.ts'
import type { WAIVABLE_RULES } from '#schemas/waiver.ts'

/** Whether a person excused what a rule finds in a document, or in one of its attachments. */
export function isWaived(file: DocumentFile, rule: string, attachment?: string): boolean {
  return (file.data?.waivers ?? []).some(
    (waiver) => waiver.rule === rule && waiver.file === attachment,
  )
}

/** How to excuse a finding; only for rules that allow it. */
export function toWaiverHint(rule: (typeof WAIVABLE_RULES)[number], attachment?: string): string {
  const file = attachment === undefined ? '' : `, file: ${attachment}`
  return `确有依据公开的，在文档信息的 waivers 中写 { rule: ${rule}${file}, reason: 理由和依据 }。`
}
