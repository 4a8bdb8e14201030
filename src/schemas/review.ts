import { z } from 'zod'
import { calendarDate } from './calendar-date.ts'
import { text } from './text.ts'

/** The steps of review before publication (三审三校) and the secrecy review of article 17 of the Regulations. */
const REVIEW_STAGES = ['初审', '复审', '终审', '保密审查'] as const

/** One step of review that took place. Kept in the source; never printed with a person's name. */
export const review = z.strictObject({
  stage: z.enum(REVIEW_STAGES),
  /** The reviewing post or unit, not a private person. */
  by: text,
  /** The day of the review. */
  on: calendarDate,
})
