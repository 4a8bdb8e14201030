import {
  CHINESE,
  CHINESE_FIGURES,
  CHINESE_LEGAL,
  count,
  JAPANESE,
  JAPANESE_LEGAL,
  KOREAN,
  toFigures,
  TRADITIONAL_LEGAL,
} from './number-counting.ts'
import { CYCLED, DOUBLED, LISTED, toCycled, toDoubled, toStemAndBranch } from './number-letters.ts'
import { toHebrewLetters, toHebrewNumerals, toRoman } from './number-numerals.ts'
import {
  HINDI,
  toEnglish,
  toEnglishOrdinal,
  toKoreanWords,
  toOrdinal,
  toThai,
  toVietnamese,
} from './number-words.ts'

/** Writes a whole number from 0 on; `undefined` where the form ends. */
type Writer = (value: number) => string | undefined

const figures =
  (signs: string): Writer =>
  (value) =>
    toFigures(value, signs)

/** As it is spoken up to 99, figure by figure from 100 on. */
const spokenBelowHundred: Writer = (value) =>
  value < 100 ? count(value, CHINESE) : toFigures(value, CHINESE_FIGURES)

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)
const padded = (value: number, length: number) => String(value).padStart(length, '0')
/** Forms that have no nought leave it out, as Word does. */
const fromOne =
  (write: Writer): Writer =>
  (value) =>
    value === 0 ? '' : write(value)

/** Forms that are counted, written in words or made of other signs. */
const WRITERS: Record<string, Writer> = {
  decimal: String,
  decimalZero: (value) => padded(value, 2),
  decimalHalfWidth: String,
  decimalFullWidth: figures('０１２３４５６７８９'),
  decimalFullWidth2: figures('０１２３４５６７８９'),
  numberInDash: (value) => `- ${value} -`,
  hex: (value) => value.toString(16).toUpperCase(),
  // Word reads these two as plain figures.
  bahtText: String,
  dollarText: String,
  upperRoman: (value) => (value > 32_767 ? undefined : toRoman(value)),
  lowerRoman: (value) => (value > 32_767 ? undefined : toRoman(value).toLowerCase()),
  ordinal: toOrdinal,
  cardinalText: (value) => (value < 1e6 ? capital(toEnglish(value)) : undefined),
  ordinalText: (value) => (value < 1e6 ? capital(toEnglishOrdinal(value)) : undefined),
  chineseCounting: spokenBelowHundred,
  taiwaneseCounting: spokenBelowHundred,
  chineseCountingThousand: (value) => count(value, CHINESE),
  taiwaneseCountingThousand: (value) => count(value, { ...CHINESE, myriad: '萬' }),
  chineseLegalSimplified: (value) => count(value, CHINESE_LEGAL),
  ideographLegalTraditional: (value) => count(value, TRADITIONAL_LEGAL),
  ideographDigital: figures(CHINESE_FIGURES),
  taiwaneseDigital: figures(CHINESE_FIGURES),
  japaneseDigitalTenThousand: figures(CHINESE_FIGURES),
  japaneseCounting: (value) => count(value, JAPANESE),
  japaneseLegal: (value) => count(value, JAPANESE_LEGAL),
  ideographZodiacTraditional: fromOne(toStemAndBranch),
  koreanDigital: figures(KOREAN.figures),
  koreanDigital2: figures(CHINESE.figures),
  koreanCounting: (value) => count(value, KOREAN),
  koreanLegal: (value) => toKoreanWords(value) ?? count(value, KOREAN),
  vietnameseCounting: toVietnamese,
  hindiNumbers: figures('०१२३४५६७८९'),
  hindiCounting: (value) => HINDI[value - 1],
  thaiNumbers: figures('๐๑๒๓๔๕๖๗๘๙'),
  thaiCounting: toThai,
  hebrew1: fromOne(toHebrewNumerals),
  hebrew2: fromOne(toHebrewLetters),
  bullet: () => '',
  none: () => '',
}

/** Every form of ST_NumberFormat (ECMA-376 Part 1 §17.18.59) but `custom`, by its name. */
const FORMATS = new Map<string, Writer>([
  ...Object.entries(WRITERS),
  ...Object.entries(DOUBLED).map(([name, signs]) => named(name, signs, toDoubled)),
  ...Object.entries(CYCLED).map(([name, signs]) => named(name, signs, toCycled)),
  ...Object.entries(LISTED).map(([name, signs]) => [name, toListed(signs)] as const),
])

function named(
  name: string,
  signs: readonly string[],
  write: (value: number, signs: readonly string[]) => string,
): [string, Writer] {
  return [name, fromOne((value) => write(value, signs))]
}

/** Behind the last sign the standard goes on with plain figures. */
function toListed(signs: readonly string[]): Writer {
  return (value) => signs[value - 1] ?? String(value)
}

/**
 * A number as Word writes it in one of its formats (ECMA-376 Part 1 §17.18.59); `pattern` is the `w:format` of the format
 * `custom`, such as `001, 002, 003, ...`. `undefined` for what is not known, or ends before the number.
 */
export function formatNumber(value: number, format: string, pattern = ''): string | undefined {
  if (!Number.isInteger(value) || value < 0) return undefined
  if (format === 'custom') return formatCustom(value, pattern)
  return FORMATS.get(format)?.(value)
}

/** The alphabets that have no name in the standard; Word describes them by their first letters. */
const GREEK = ['αβγδεζηθικλμνξοπρστυφχψω', 'ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩ'].map((signs) =>
  Array.from(signs),
)

/** A form that is described by its first numbers ([MS-DOCX] §2.4). */
function formatCustom(value: number, pattern: string): string | undefined {
  const samples = pattern.split(/,\s*/).slice(0, 3)
  if (samples.length < 3) return undefined
  if (/^0*1$/.test(samples[0] ?? '')) return padded(value, samples[0]?.length ?? 0)
  const greek = GREEK.find((signs) => signs[0] === samples[0])
  if (greek) return value === 0 ? '' : toDoubled(value, greek)
  const writers = [...FORMATS.values()]
  const write = writers.find((each) => samples.every((sample, at) => each(at + 1) === sample))
  return write?.(value)
}
