import { toNumber, toYear } from './chinese-numerals.ts'
import { NOUGHTS } from './numeral-signs.ts'

/** Spaces that set a date out; never a new line. */
const GAP = String.raw`[^\S\n\r]{0,4}`
const FIGURE = String.raw`[\d０-９]`
const UNITS = '一二三四五六七八九壹贰貳叁肆伍陆柒捌玖⼀⼆⼋'
const NUMERAL = String.raw`(?:[${NOUGHTS}\d０-９${UNITS}]\uFE0F?)`
const TENS = `[十拾⼗${NOUGHTS}${UNITS}]`
const YEAR = `${NUMERAL}(?:${GAP}${NUMERAL}){3}`
const MONTH = `(?:元|${FIGURE}(?:${GAP}${FIGURE})?|${TENS}(?:${GAP}${TENS})?)`
const DAY = `(?:${FIGURE}(?:${GAP}${FIGURE})?|初?${TENS}(?:${GAP}${TENS}){0,2}|[廿卄卅](?:${GAP}${TENS})?)`
/** 月 and 日 also as radicals, which text copied from a PDF is full of; 号 is the spoken form of 日. */
const BY_WORDS = `${YEAR}${GAP}年${GAP}${MONTH}${GAP}[月⽉⺝]${GAP}(?:${DAY}${GAP}[日⽇⺜号]|${FIGURE}{1,2}(?!${FIGURE}))`
/** 2024.1.19 with one kind of sign; with two it is a span of months. */
const BY_SIGNS = ['[-－‐‑–—−]', '[/／]', '[.．。·]'].map(
  (sign) =>
    `${FIGURE}{4}${GAP}${sign}${GAP}${FIGURE}{1,2}${GAP}${sign}${GAP}${FIGURE}{1,2}(?!${FIGURE})(?:${GAP}[日号])?`,
)

/** Matches a date in figures or in Chinese numerals, anywhere in a text as it was typed. It captures nothing. */
export const DATE_PATTERN = new RegExp(`(?<!${FIGURE})(?:${[BY_WORDS, ...BY_SIGNS].join('|')})`)

/** The first date of a text as `YYYY-MM-DD`: 2024年1月26日, 2024-01-26, 二〇二四年一月廿六日 or 2024年元月26号. */
export function parseChineseDate(text: string): string | undefined {
  const found = DATE_PATTERN.exec(text)?.[0]
  if (found === undefined) return undefined
  const [year = '', month = '', day = ''] = toPlain(found).split(/[年月./-]/)
  return toDay(toYear(year), toFigure(month.replace('元', '一')), toFigure(day.replace('初', '')))
}

/** Without spaces and the sign behind the day, and with one sign between the parts. */
const toPlain = (date: string) =>
  date
    .replaceAll('⺝', '月')
    .replaceAll('⺜', '日')
    .replaceAll('˚', '〇')
    .normalize('NFKC')
    .replace(/[日号\s\uFE0F]/g, '')
    .replace(/[‐‑–—−。·]/g, '-')

/** 二十 and 二〇 are both 20. */
const toFigure = (words: string) => (/[十拾廿卄卅]/.test(words) ? toNumber(words) : toYear(words))

/** `undefined` when no calendar has such a day. */
function toDay(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day))
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year > 1900
  return isReal ? date.toISOString().slice(0, 10) : undefined
}
