import { z } from 'zod'
import { calendarDate } from './calendar-date.ts'
import { text } from './text.ts'

/** An act from outside this site that ended or changed a document; acts on this site are written as relations. */
const outsideAct = z.strictObject({
  /** The day from which the act takes effect. */
  on: calendarDate,
  /** Name and number of the act, as it should be printed. */
  by: text,
  /** What a reader should know, for example which articles are concerned. */
  note: text.optional(),
})

/** The dates that decide whether a policy is in force; its state is computed for the day of the build. */
export const validity = z.strictObject({
  /** 施行日期: first day in force; when absent, the date of creation. */
  from: calendarDate.optional(),
  /** 有效期至: last day in force; when absent, the document does not expire. */
  until: calendarDate.optional(),
  /** Repealed by an act that is not on this site. */
  repealed: outsideAct.optional(),
  /** Repealed in part by an act that is not on this site. */
  partlyRepealed: outsideAct.optional(),
  /** Amended by an act that is not on this site. */
  amended: outsideAct.optional(),
})
