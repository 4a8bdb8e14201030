import { calendarDate } from '#schemas/calendar-date.ts'

/** All of China keeps one time; moments are printed, and become days, in it. */
const ZONE = { timeZone: 'Asia/Shanghai' }

/** The day on which a moment falls in China; a day stays as it is. */
export function toCalendarDay(value: string): string {
  return toLocalTime(value).slice(0, 10)
}

/** `YYYY-MM-DD HH:MM` in China; a day without a time stays a day, because no time is invented. */
export function toLocalTime(value: string): string {
  if (!value.includes('T')) return value
  if (value.endsWith('+08:00')) return value.slice(0, 16).replace('T', ' ')
  return new Date(value).toLocaleString('sv-SE', ZONE).slice(0, 16)
}

/** `2024年1月26日`, without leading zeros, as official documents write it. */
export function toChineseDate(day: string): string {
  const [year, month, date] = day.split('-').map(Number)
  return `${year}年${month}月${date}日`
}

/**
 * The day for which the site is built, in China; decides which policies are in force.
 * `GONGKAI_DATE` (YYYY-MM-DD) sets it, so that an older state can be rebuilt byte for byte.
 */
export function getBuildDay(now = new Date()): string {
  const wanted = process.env['GONGKAI_DATE']
  if (wanted === undefined) return now.toLocaleDateString('sv-SE', ZONE)
  if (!calendarDate.safeParse(wanted).success) {
    throw new Error(`GONGKAI_DATE 应写成 YYYY-MM-DD，现在是“${wanted}”。`)
  }
  return wanted
}
