import type { AttachmentText } from './attachment-text.ts'
import { readFragments } from './legacy-text.ts'
import { toTableText } from './office-tables.ts'
import { readOldSheets } from './xls-thread.ts'
import { toLines } from './xlsx-sheet.ts'

/**
 * The text of an old file of sheets (xls, et), told as that of an Excel file is. What else stands in it, such as
 * headers and boxes, comes as fragments, and so does everything in a file that cannot be understood.
 */
export async function readXlsText(content: Uint8Array): Promise<AttachmentText[]> {
  const sheets = (await readOldSheets(content)) ?? []
  const texts = sheets.flatMap(({ name, shown, hidden, comments, table }): AttachmentText[] => [
    { text: toLines(shown), place: `工作表“${name}”` },
    { text: toLines(hidden), place: `工作表“${name}”的隐藏部分`, isHidden: true },
    { ...toTableText(table), place: `工作表“${name}”` },
    { text: comments.join('\n'), place: '批注', isHidden: true },
  ])
  const filled = texts.filter(({ text }) => text.trim() !== '')
  return [...filled, ...readFragments(content, filled)]
}
