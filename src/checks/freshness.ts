import { matchesColumn } from '#domain/column.ts'
import { toCalendarDay } from '#domain/dates.ts'
import { countWorkingDays, isPublishedInTime, MOST_WORKING_DAYS } from '#domain/working-days.ts'
import type { Content } from '#files/content.ts'
import { atField } from './document-issue.ts'
import type { Issue } from './issue.ts'

const DAY = 24 * 60 * 60 * 1000

/** Reports columns that were not updated within their own limit (`freshDays` in `site.yaml`). */
export function findStaleColumns({ site, documents }: Content, today: string): Issue[] {
  return (site.data?.columns ?? []).flatMap((column, index) => {
    const days = documents
      .filter(
        ({ data, collection }) => data && !data.draft && matchesColumn(data, collection, column),
      )
      .flatMap(({ data }) => (data ? [toCalendarDay(data.published)] : []))
    const newest = days.sort().at(-1)
    if (newest === undefined || column.freshDays === undefined) return []
    const age = Math.floor((Date.parse(today) - Date.parse(newest)) / DAY)
    if (age <= column.freshDays) return []
    return [
      {
        file: site.path,
        line: site.yaml?.lineOf('columns', index) ?? 1,
        rule: 'stale-column',
        severity: 'warning',
        problem: `栏目“${column.name}”已有 ${age} 天没有更新，超过 ${column.freshDays} 天。`,
        fix: '发布新的文档；期限在 freshDays 中。',
      },
    ]
  })
}

/** Reports documents published later than the law allows; a reason can be recorded. Old documents taken over are left out. */
export function findLatePublications({ documents }: Content): Issue[] {
  return documents.flatMap((file) => {
    const { data } = file
    if (!data || data.imported || data.digest) return []
    const published = toCalendarDay(data.published)
    if (isPublishedInTime(data.created, published)) return []
    const days = countWorkingDays(data.created, published)
    return [
      atField(file, ['published'], {
        rule: 'late-publication',
        severity: 'warning',
        problem: `成文后第 ${days} 个工作日才发布，超过 ${MOST_WORKING_DAYS} 个工作日（《政府信息公开条例》第二十六条）。`,
        fix: '核对两个日期。',
        excuse: {},
      }),
    ]
  })
}
