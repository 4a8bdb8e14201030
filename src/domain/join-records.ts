import type { PublishedLock } from '#schemas/addresses.ts'

/**
 * The record of what was published, with one entry for each document. When two people recorded something at once, git
 * keeps the lines of both: then the older one tells the title and the day, and the files are those of both.
 */
export function joinRecords(lock: PublishedLock): PublishedLock {
  const byDocument = Map.groupBy(lock, ({ document }) => document)
  return [...byDocument.values()].map((entries) => {
    const oldestLast = entries.toSorted((a, b) => (a.since < b.since ? 1 : -1))
    const files = [...new Set(entries.flatMap((entry) => entry.files ?? []))].sort()
    const joined = Object.assign({}, ...oldestLast) as PublishedLock[number]
    return { ...joined, ...(files.length > 0 ? { files } : {}) }
  })
}
