import { findMisformedNumbers } from '#domain/document-number.ts'
import { atBodyLine } from './document-issue.ts'
import type { Issue } from './issue.ts'
import { textLines } from './text-lines.ts'
import type { ParsedDocument } from './parsed-document.ts'

/** Reports document numbers in the text with other brackets, with 第 or with leading zeros (GB/T 9704-2012). */
export function findDocumentNumberForms(parsed: ParsedDocument): Issue[] {
  return textLines(parsed).flatMap(({ text, line }) =>
    findMisformedNumbers(text).map(({ found, form }) =>
      atBodyLine(parsed.file, line, {
        rule: 'document-number-form',
        severity: 'warning',
        problem: `发文字号“${found}”的写法不规范。`,
        fix: `写成“${form}”；可用 check --fix 改正。`,
      }),
    ),
  )
}
