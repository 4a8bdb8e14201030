const DIGITS = '〇一二三四五六七八九'

/** A year in Chinese numerals, digit by digit: 二〇二四 is 2024. */
export function toYear(numerals: string): number {
  const digits = Array.from(numerals.replace(/[○ＯO零]/g, '〇'), (numeral) =>
    DIGITS.indexOf(numeral),
  )
  return Number(digits.join(''))
}

/** A number below one hundred in Chinese numerals: 二十六 is 26. */
export function toNumber(numerals: string): number {
  const [tens, ones] = numerals.includes('十') ? numerals.split('十') : ['', numerals]
  const ten = numerals.includes('十') ? (tens === '' ? 1 : DIGITS.indexOf(tens ?? '')) : 0
  return ten * 10 + (ones ? DIGITS.indexOf(ones) : 0)
}
