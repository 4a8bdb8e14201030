import { z } from 'zod'

/**
 * A moment with its zone, `YYYY-MM-DDTHH:MM+08:00`; seconds are allowed, a missing zone is not.
 * Source: the guide for government websites asks for `YYYY-MM-DD HH:MM`; the zone keeps it true on any server.
 */
export const timestamp = z
  .string()
  .refine(
    (value) => isMinute(value) || isSecond(value),
    '应写成带时区的日期和时间，例如 2024-01-26T10:00+08:00',
  )

const isMinute = (value: string) =>
  z.iso.datetime({ offset: true, precision: -1 }).safeParse(value).success
const isSecond = (value: string) =>
  z.iso.datetime({ offset: true, precision: 0 }).safeParse(value).success
