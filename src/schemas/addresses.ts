import { z } from 'zod'
import { calendarDate } from './calendar-date.ts'
import { documentPath } from './document-path.ts'
import { indexNumber } from './index-number.ts'
import { text } from './text.ts'

/** `published.lock.yaml`: every document that was ever public. Written by `gongkai release`, never by hand. */
export const publishedLock = z.array(
  z.strictObject({
    /** The document as `collection/slug`. */
    document: documentPath,
    /** Its title at its first publication. */
    title: text,
    /** Its index number, which is never given out again. */
    indexNumber: indexNumber.optional(),
    /** The day on which it was first recorded. */
    since: calendarDate,
    /** Names of the attachments and recordings that were public. */
    files: z.array(text).min(1).optional(),
  }),
)
export type PublishedLock = z.infer<typeof publishedLock>

/** `redirects.yaml`: documents that moved to another folder. */
export const redirects = z.array(
  z.strictObject({
    /** Where the document was. */
    from: documentPath,
    /** Where it is now. */
    to: documentPath,
    /** The day of the move. */
    on: calendarDate,
  }),
)

export type Redirects = z.infer<typeof redirects>

/** `tombstones.yaml`: documents, attachments and recordings that were withdrawn, with what a reader is owed. */
export const tombstones = z.array(
  z.strictObject({
    /** What was withdrawn, as `collection/slug`. */
    document: documentPath,
    /** The attachment or recording, where only one was withdrawn. */
    file: text.optional(),
    /** Its title. */
    title: text,
    /** The day of the withdrawal. */
    on: calendarDate,
    /** The body that decided it. */
    by: text,
    /** Why. */
    why: text.min(4, '写清楚撤下的原因'),
    /** The document that takes its place. */
    successor: documentPath.optional(),
  }),
)
export type Tombstones = z.infer<typeof tombstones>
