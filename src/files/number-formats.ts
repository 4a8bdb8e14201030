import { toNumerals, toYearNumerals } from '#domain/chinese-numerals.ts'
import { BUILT_IN } from './built-in-formats.ts'

/** Shows a number as a format of a workbook says; `undefined` where the format cannot be understood. */
export type FormatNumber = (format: string, value: number) => string | undefined

/** Excel allows 255 characters; what is much longer is damaged, or made to keep its reader busy. */
const MOST_LENGTH = 1000

/** How numbers are shown (ECMA-376 §18.8.31); `is1904` where days are counted from 1904, as on old Macs (§18.2.28). */
export async function createFormatter(is1904: boolean): Promise<FormatNumber> {
  const { SSF } = (await import('@e965/xlsx')) as {
    SSF: { format: (format: string, value: number, options: object) => string }
  }
  return (format, value) => {
    if (format.length > MOST_LENGTH) return undefined
    try {
      const { pattern, scale } = toPoint(toPlain(format, value, is1904))
      const shown = SSF.format(pattern, value / scale, { date1904: is1904 })
      return toChinese(format, toHalfDays(format, shown))
    } catch {
      return undefined
    }
  }
}

/** The format of a cell style by its number: one of the workbook, or one that every program knows. */
export const findFormat = (id: number, own: ReadonlyMap<number, string>): string =>
  own.get(id) ?? BUILT_IN[id] ?? 'General'

/** Chinese Excel writes what the library does not know: G/通用格式, ! before a sign, [$¥-804], weekdays, 上午/下午. */
function toPlain(format: string, value: number, is1904: boolean): string {
  const weekday = '日一二三四五六'.charAt((Math.floor(value) + (is1904 ? 5 : 6)) % 7)
  return format
    .replace(/(?:G\/)?通用格式/g, 'General')
    .replace(/\[\$-F800\]/gi, 'yyyy"年"m"月"d"日";;;')
    .replace(/\[\$([^\]-]*)(?:-[^\]]*)?\]/g, (_, sign: string) => (sign === '' ? '' : `"${sign}"`))
    .replace(/\[(?:DBNum\d|ENG|JPN|[^\]<>=hmsHMS\d]{0,12}\d?)\]/gi, (part) =>
      /^\[(?:black|blue|cyan|green|magenta|red|white|yellow|color ?\d+)\]$/i.test(part) ? part : '',
    )
    .replace(/!(.)/g, '\\$1')
    .replace(/(?<!")a{4}(?!")/g, `"星期${weekday}"`)
    .replace(/(?<!")\ba{3}(?!")/g, `"${weekday}"`)
    .replace(/上午\/下午/g, 'AM/PM')
}

/** 0!.0,"万": a point that is merely printed cuts off one figure more, which the library does not know. */
function toPoint(format: string): { pattern: string; scale: number } {
  const match = /\\\.(0+)(,+)/.exec(format)
  if (!match) return { pattern: format, scale: 1 }
  const [point, zeros = '', commas = ''] = match
  return {
    pattern: format.replace(point, `.${zeros}`),
    scale: 10 ** (zeros.length + 3 * commas.length),
  }
}

const toHalfDays = (format: string, shown: string) =>
  format.includes('上午/下午') ? shown.replace('AM', '上午').replace('PM', '下午') : shown

const FIGURES: Record<string, string> = {
  1: '〇一二三四五六七八九',
  2: '零壹贰叁肆伍陆柒捌玖',
  3: '０１２３４５６７８９',
}

/** [DBNum1] to [DBNum3]: with Chinese or full-width figures. Dates and General are spoken, digits are shown one by one. */
function toChinese(format: string, shown: string): string {
  const kind = /\[DBNum([1-3])\]/i.exec(format)?.[1]
  if (kind === undefined) return shown
  const isSpoken =
    kind !== '3' && /General|通用格式|[ymdhs]/i.test(format.replace(/\[[^\]]*\]/g, ''))
  return shown.replace(/\d+/g, (figures) => {
    const numerals =
      isSpoken && figures.length < 5 && !/^\d{4}$/.test(/[yY]/.test(format) ? figures : '')
        ? toNumerals(Number(figures))
        : isSpoken && figures.length >= 5
          ? toLongNumerals(Number(figures))
          : toYearNumerals(figures)
    return Array.from(numerals, (numeral) => toKind(numeral, kind)).join('')
  })
}

const FORMAL: Record<string, string> = { 十: '拾', 百: '佰', 千: '仟' }
const ONES = '〇一二三四五六七八九'

function toKind(numeral: string, kind: string): string {
  const figure = ONES.indexOf(numeral === '零' ? '〇' : numeral)
  if (figure < 0) return kind === '2' ? (FORMAL[numeral] ?? numeral) : numeral
  return FIGURES[kind]?.charAt(figure) ?? numeral
}

/** In groups of four: 万, 亿, 万亿. */
function toLongNumerals(number: number): string {
  const [name, unit] = number >= 1e8 ? (['亿', 1e8] as const) : (['万', 1e4] as const)
  if (number < 1e4) return toNumerals(number)
  const rest = number % unit
  const gap = rest > 0 && rest < unit / 10 ? '零' : ''
  return (
    toLongNumerals(Math.floor(number / unit)) +
    name +
    (rest === 0 ? '' : gap + toLongNumerals(rest))
  )
}
