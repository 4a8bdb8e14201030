import { toCommonNumerals } from './numeral-signs.ts'

const DIGITS = '〇一二三四五六七八九'
const UNITS: Record<string, number> = { 十: 10, 百: 100, 千: 1000 }

/** A year in Chinese numerals, digit by digit, figures among them or not: 二〇二四 is 2024. */
export function toYear(numerals: string): number {
  const digits = Array.from(toCommonNumerals(numerals), (numeral) =>
    /\d/.test(numeral) ? numeral : DIGITS.indexOf(numeral),
  )
  return Number(digits.join(''))
}

/** A number below ten thousand in Chinese numerals: 二十六 is 26, 一百零五 is 105, 一千二百 is 1200. */
export function toNumber(numerals: string): number {
  let sum = 0
  let digit: number | undefined
  for (const numeral of toCommonNumerals(numerals)) {
    const unit = UNITS[numeral]
    if (unit === undefined) digit = DIGITS.indexOf(numeral)
    else {
      sum += (digit ?? 1) * unit
      digit = undefined
    }
  }
  return sum + (digit ?? 0)
}

/** A number from 0 to 9999 in Chinese numerals: 12 is 十二, 105 is 一百零五. The inverse of `toNumber`. */
export function toNumerals(number: number): string {
  if (number < 10) return number === 0 ? '零' : DIGITS.charAt(number)
  const [name, unit] = Object.entries(UNITS).findLast(([, size]) => size <= number) ?? ['十', 10]
  const head = Math.floor(number / unit)
  const rest = number % unit
  const gap = rest > 0 && rest < unit / 10 ? '零' : ''
  // 十二 by itself, but 一百一十二 within a larger number.
  const digit = head === 1 && unit === 10 ? '' : DIGITS.charAt(head)
  return digit + name + gap + (rest === 0 ? '' : toRest(rest))
}

const toRest = (rest: number) => (rest >= 10 && rest < 20 ? `一${toNumerals(rest)}` : toNumerals(rest)) // prettier-ignore

/** A year digit by digit: 2024 is 二〇二四. The inverse of `toYear`. */
export function toYearNumerals(year: string): string {
  return Array.from(year, (digit) => DIGITS.charAt(Number(digit))).join('')
}
