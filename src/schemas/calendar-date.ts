import { z } from 'zod'

/** A day of the calendar, `YYYY-MM-DD`, that really exists (no 30 February). Compares correctly as a string. */
export const calendarDate = z.iso.date('应写成 YYYY-MM-DD，并且是真实存在的日期，例如 2024-01-26')
