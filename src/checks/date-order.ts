import type { DocumentFile } from '#files/document-file.ts'
import { toCalendarDay } from '#domain/dates.ts'
import { atField } from './document-issue.ts'
import type { Issue } from './issue.ts'

/**
 * Reports dates in an impossible order, dates that have not come yet, and publication without a time where the time
 * must be known.
 */
export function findDateFaults(documents: DocumentFile[], today: string): Issue[] {
  return documents.flatMap((file) => [
    ...findFutureDates(file, today),
    ...findPublishedBeforeCreated(file),
    ...findMissingTime(file),
    ...findEndBeforeStart(file),
  ])
}

/** What is built is public at once: a page that says it appeared tomorrow would be wrong today. */
function findFutureDates(file: DocumentFile, today: string): Issue[] {
  const { data } = file
  if (!data || data.draft) return []
  const dates = [
    { field: 'created', name: '成文日期', day: data.created },
    { field: 'published', name: '发布日期', day: toCalendarDay(data.published) },
    ...(data.digest ? [{ field: 'digest', name: '整理日期', day: data.digest.compiled }] : []),
    ...(data.audio?.recorded
      ? [{ field: 'audio', name: '录音日期', day: data.audio.recorded }]
      : []),
  ]
  return dates
    .filter(({ day }) => day > today)
    .map(({ field, name, day }) =>
      atField(file, [field], {
        rule: 'date-order',
        problem: `${name} ${day} 还没有到（今天是 ${today}）。`,
        fix: '核对年份；到期才公开的，先写 draft: true，到那一天再删去。',
      }),
    )
}

function findPublishedBeforeCreated(file: DocumentFile): Issue[] {
  const { data } = file
  if (!data || toCalendarDay(data.published) >= data.created) return []
  return [
    atField(file, ['published'], {
      rule: 'date-order',
      problem: `发布日期 ${data.published} 早于成文日期 ${data.created}。`,
      fix: '核对两个日期；文件不可能在成文之前发布。',
    }),
  ]
}

function findMissingTime(file: DocumentFile): Issue[] {
  const { data } = file
  if (!data || data.published.includes('T') || data.imported || data.digest) return []
  return [
    atField(file, ['published'], {
      rule: 'date-order',
      problem: `发布日期 ${data.published} 没有写时间。`,
      fix: '写到时分和时区，例如 2024-01-26T10:00+08:00；只有导入的旧文件（写明 imported）可以只写日期。',
    }),
  ]
}

function findEndBeforeStart(file: DocumentFile): Issue[] {
  const { data } = file
  const from = data?.validity?.from ?? data?.created
  const until = data?.validity?.until
  if (!from || !until || until > from) return []
  return [
    atField(file, ['validity', 'until'], {
      rule: 'date-order',
      problem: `有效期至 ${until}，不晚于施行日期 ${from}。`,
      fix: '核对施行日期和有效期。',
    }),
  ]
}
