import { toNumber, toNumerals, toYear, toYearNumerals } from '#domain/chinese-numerals.ts'

/** Numbers up to 9999; longer ones are codes, and nobody writes them in words. */
const FIGURES = /(?<!\d)\d{1,4}(?!\d)/gu
const NUMERALS = /[〇○零一二三四五六七八九十百千两]+/gu

/**
 * The same term with its numbers written the other way, as official documents mix them: 8号线 for 八号线, 第20条 for
 * 第二十条, 二〇二四年 for 2024年. Empty for a term without a number.
 */
export function toNumeralForms(term: string): string[] {
  const inFigures = term.replaceAll(NUMERALS, toFigures)
  const inNumerals = inFigures.replaceAll(FIGURES, (figures, at: number) =>
    isYear(figures, inFigures[at + figures.length])
      ? toYearNumerals(figures)
      : toNumerals(Number(figures)),
  )
  return [...new Set([inFigures, inNumerals])].filter((form) => form !== term)
}

/** Without tens and hundreds, several numerals are read digit by digit. */
function toFigures(numerals: string): string {
  return String(/[十百千]/u.test(numerals) ? toNumber(numerals) : toYear(numerals))
}

const isYear = (figures: string, next: string | undefined) => figures.length === 4 && next === '年'
