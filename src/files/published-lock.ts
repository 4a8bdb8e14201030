import { Document, isMap, isSeq } from 'yaml'
import { joinRecords } from '#domain/join-records.ts'
import { toPublishedNames } from '#domain/published-names.ts'
import type { PublishedLock } from '#schemas/addresses.ts'
import type { Content } from './content.ts'

/** The lock with everything that is public today added. What was in it before stays, in the same words. */
export function toPublishedLock(
  { addresses, documents }: Content,
  today: string,
): { lock: PublishedLock; added: number } {
  const known = new Map(
    joinRecords(addresses.lock.data ?? []).map((entry) => [entry.document, entry]),
  )
  const before = known.size
  for (const { id, data } of documents) {
    if (!data || data.draft) continue
    const entry = known.get(id)
    const files = [...new Set([...(entry?.files ?? []), ...toPublishedNames(data)])]
    known.set(id, {
      ...(entry ?? {
        document: id,
        title: data.title,
        ...(data.indexNumber === undefined ? {} : { indexNumber: data.indexNumber }),
        since: today,
      }),
      ...(files.length > 0 ? { files: files.sort() } : {}),
    })
  }
  const lock = [...known.values()].sort((a, b) => (a.document < b.document ? -1 : 1))
  return { lock, added: lock.length - before }
}

const OPENING = '# 由 gongkai release 写入：曾经公开的每个网址，一份文档一行。不要手工修改。\n'

/** The text of the lock: a line for each document, so that git can put together what two people recorded. */
export function formatPublishedLock(lock: PublishedLock): string {
  const document = new Document(lock)
  const contents: unknown = document.contents
  if (isSeq(contents)) for (const entry of contents.items) if (isMap(entry)) entry.flow = true
  return OPENING + document.toString({ lineWidth: 0 })
}
