import { parseChineseDate } from '#domain/chinese-date.ts'

/** A day, or a moment in China where the time is known: `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM+08:00`. */
export function toMoment(text: string): string | undefined {
  const day = parseChineseDate(text)
  const time = /(\d{1,2}):(\d{2})/.exec(text)
  if (day === undefined || !time || Number(time[1]) > 23) return day
  return `${day}T${(time[1] ?? '').padStart(2, '0')}:${time[2] ?? ''}+08:00`
}
