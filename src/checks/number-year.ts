import { toCalendarDay } from '#domain/dates.ts'
import type { DocumentFile } from '#files/document-file.ts'
import { atField } from './document-issue.ts'
import type { Issue } from './issue.ts'

/**
 * Warns of a document number of another year than that of the date of creation, and of an index number of neither the
 * year of creation nor that of publication: one of the two was mistyped or copied.
 */
export function findNumberYears(documents: DocumentFile[]): Issue[] {
  return documents.flatMap((file) => [...findDocumentNumberYear(file), ...findIndexYear(file)])
}

function findDocumentNumberYear(file: DocumentFile): Issue[] {
  const { documentNumber = '', created = '' } = file.data ?? {}
  const year = /〔(\d{4})〕|(\d{4})年第/.exec(documentNumber)?.slice(1).find(Boolean)
  if (year === undefined || toYearsAround(created).includes(Number(year))) return []
  return [
    atField(file, ['documentNumber'], {
      rule: 'number-year',
      severity: 'warning',
      problem: `发文字号 ${documentNumber} 的年份与成文日期 ${created} 不一致。`,
      fix: '核对原件上的发文字号和成文日期；原件如此的，保持不变。',
    }),
  ]
}

/** What was made around New Year may bear the number of the other year. */
function toYearsAround(day: string): number[] {
  const year = Number(day.slice(0, 4))
  const month = Number(day.slice(5, 7))
  return [year, ...(month === 1 ? [year - 1] : []), ...(month === 12 ? [year + 1] : [])]
}

function findIndexYear(file: DocumentFile): Issue[] {
  const { indexNumber = '', created = '', published = '', imported } = file.data ?? {}
  const year = /\/(\d{4})-/.exec(indexNumber)?.[1]
  const days = [created, published && toCalendarDay(published)]
  // A document that was taken over got its number here, or kept one that nobody may change.
  if (year === undefined || imported || days.some((day) => day.startsWith(year))) return []
  return [
    atField(file, ['indexNumber'], {
      rule: 'number-year',
      severity: 'warning',
      problem: `索引号 ${indexNumber} 的年份与成文、发布日期都不一致。`,
      fix: '核对年份；已经公开的索引号不改。',
    }),
  ]
}
