import { isPublishedInTime } from '#domain/working-days.ts'
import type { Guesses } from './guesses.ts'
import type { ImportContext } from './import-context.ts'
import type { Metadata } from './front-matter.ts'
import type { ReportEntry } from './source-document.ts'
import type { TitleBlock } from './title-block.ts'

/**
 * Whether a document is being published for the first time: it was made within the time that the law leaves for that,
 * and its source names no publication. Everything else is taken over from an older file or system. A document that
 * takes the place of another stays what that one was.
 */
export function isNewDocument(
  { published }: TitleBlock,
  created: string,
  { replaces, today }: ImportContext,
  guesses: Guesses,
): boolean {
  if (published !== undefined) return false
  if (replaces?.values['published'] !== undefined) return replaces.values['imported'] === undefined
  return !guesses.fields.has('created') && isPublishedInTime(created, today)
}

/** What a person should know when the source says nothing of its publication, or nothing that tells new from old. */
export function reportOpenDates(
  { values, unconfirmed }: Metadata,
  { replaces }: ImportContext,
): ReportEntry[] {
  if (replaces || !unconfirmed.includes('published')) return []
  if (values['imported'] === undefined)
    return [
      toHint(
        '发布日期',
        `按新文件导入，暂写“${String(values['published'])}”，发布时请改成实际的时刻`,
      ),
    ]
  if (!unconfirmed.includes('created')) return []
  return [
    toHint(
      '成文日期',
      '原文中没有找到，所以按旧文件导入，页面上会写明；刚写好的文件请用 --created 写明成文日期再导入',
    ),
  ]
}

const toHint = (place: string, note: string): ReportEntry => ({
  place,
  kind: 'hint',
  text: '',
  note,
})
