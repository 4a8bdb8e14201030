import { toNumber, toYear } from './chinese-numerals.ts'

/** Matches a date in figures or in Chinese numerals, anywhere in a text. */
export const DATE_PATTERN =
  /(?:(\d{4})\s*[年\-/.]\s*(\d{1,2})\s*[月\-/.]\s*(\d{1,2})\s*日?|([〇○ＯO零一二三四五六七八九]{4})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日)/

/** The first date of a text as `YYYY-MM-DD`: 2024年1月26日, 2024-01-26 or 二〇二四年一月二十六日. */
export function parseChineseDate(text: string): string | undefined {
  const match = DATE_PATTERN.exec(text.normalize('NFKC'))
  if (!match) return undefined
  const [, year, month, day, chineseYear, chineseMonth, chineseDay] = match
  return year === undefined
    ? toDay(toYear(chineseYear ?? ''), toNumber(chineseMonth ?? ''), toNumber(chineseDay ?? ''))
    : toDay(Number(year), Number(month), Number(day))
}

/** `undefined` when no calendar has such a day. */
function toDay(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day))
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year > 1900
  return isReal ? date.toISOString().slice(0, 10) : undefined
}
