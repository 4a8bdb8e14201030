import { z } from 'zod'
import { calendarDate } from './calendar-date.ts'
import { text } from './text.ts'
import { timestamp } from './timestamp.ts'

/** States that a document was taken over from an older system, which explains what its metadata lacks. */
export const imported = z.strictObject({
  /** The system or file that it comes from. */
  from: text,
  /** The day of the import. */
  on: calendarDate,
  /** Why it was imported, and what could not be recovered: facts that last, printed on the page. */
  reason: text,
})

/** Marks a page as a compilation of facts (事实整理，非原文) and names the original that it draws on. */
export const digest = z.strictObject({
  /** Title of the original. */
  title: text,
  /** Who published the original, and where. */
  source: text,
  /** When the original was published: a day, or a moment where it is known. */
  published: z.union([calendarDate, timestamp]),
  /** 整理日期: the day on which the page was written from the original. */
  compiled: calendarDate,
})
