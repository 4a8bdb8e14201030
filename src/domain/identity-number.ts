const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const CHECK_DIGITS = '10X98765432'

/** GB 11643: a date of birth that exists, and the check digit of the seventeen figures. */
export function isIdentity18(number: string): boolean {
  return (
    isDay(number.slice(6, 10), number.slice(10, 12), number.slice(12, 14)) &&
    toCheckDigit(number) === number.charAt(17).toUpperCase()
  )
}

/** The check digit of the first seventeen figures of an identity number. */
export function toCheckDigit(number: string): string {
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(number[index]), 0)
  return CHECK_DIGITS[sum % 11] ?? ''
}

/** The first two figures name a province. */
const PROVINCE = /^(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[12])/

/** The numbers given out until 1999: a province, and a date of birth in the last century; no check digit. */
export function isIdentity15(number: string): boolean {
  return (
    PROVINCE.test(number) &&
    isDay(`19${number.slice(6, 8)}`, number.slice(8, 10), number.slice(10, 12))
  )
}

function isDay(year: string, month: string, day: string): boolean {
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)))
  return (
    Number(year) >= 1900 &&
    Number(year) <= 2100 &&
    date.getUTCMonth() === Number(month) - 1 &&
    date.getUTCDate() === Number(day)
  )
}
