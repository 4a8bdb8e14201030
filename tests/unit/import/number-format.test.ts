import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toNumber } from '#domain/chinese-numerals.ts'
import { formatNumber } from '#import/number-format.ts'

/** Every name of ST_NumberFormat with the first numbers, and numbers at the ends of what the format can write. */
const FORMATS: Record<string, Record<number, string>> = {
  decimal: { 0: '0', 1: '1', 21: '21', 1000: '1000' },
  decimalZero: { 1: '01', 9: '09', 10: '10', 100: '100' },
  decimalHalfWidth: { 1: '1', 12: '12' },
  decimalFullWidth: { 1: '１', 10: '１０' },
  decimalFullWidth2: { 1: '１', 23: '２３' },
  numberInDash: { 1: '- 1 -', 12: '- 12 -' },
  hex: { 9: '9', 10: 'A', 255: 'FF' },
  bahtText: { 1: '1' },
  dollarText: { 1: '1' },
  bullet: { 1: '' },
  none: { 1: '' },
  upperRoman: { 0: '', 4: 'IV', 19: 'XIX', 1994: 'MCMXCIV' },
  lowerRoman: { 1: 'i', 2: 'ii', 99: 'xcix' },
  upperLetter: { 0: '', 1: 'A', 26: 'Z', 27: 'AA', 28: 'BB', 53: 'AAA' },
  lowerLetter: { 1: 'a', 26: 'z', 27: 'aa', 52: 'zz' },
  ordinal: { 1: '1st', 2: '2nd', 3: '3rd', 4: '4th', 11: '11th', 12: '12th', 21: '21st', 113: '113th' },
  cardinalText: { 1: 'One', 21: 'Twenty-one', 105: 'One hundred five', 1300: 'One thousand three hundred' },
  ordinalText: { 1: 'First', 5: 'Fifth', 12: 'Twelfth', 20: 'Twentieth', 22: 'Twenty-second' },
  chicago: { 1: '*', 2: '†', 3: '‡', 4: '§', 5: '**', 9: '***' },
  chineseCounting: { 1: '一', 10: '十', 11: '十一', 20: '二十', 99: '九十九', 100: '一〇〇', 103: '一〇三' },
  taiwaneseCounting: { 1: '一', 21: '二十一', 110: '一一〇' },
  chineseCountingThousand: {
    1: '一', 10: '十', 12: '十二', 20: '二十', 100: '一百', 103: '一百零三', 110: '一百一十', 112: '一百一十二',
    1003: '一千零三', 1010: '一千零一十', 10_000: '一万', 10_001: '一万零一',
  },
  taiwaneseCountingThousand: { 1: '一', 103: '一百零三' },
  chineseLegalSimplified: { 1: '壹', 3: '叁', 10: '壹拾', 25: '贰拾伍', 103: '壹佰零叁' },
  ideographLegalTraditional: { 1: '壹', 2: '貳', 3: '參', 6: '陸', 10: '壹拾' },
  ideographDigital: { 1: '一', 10: '一〇', 24: '二四' },
  taiwaneseDigital: { 1: '一', 10: '一〇' },
  japaneseDigitalTenThousand: { 1: '一', 10: '一〇' },
  japaneseCounting: { 1: '一', 10: '十', 21: '二十一', 100: '百', 103: '百三', 1111: '千百十一' },
  japaneseLegal: { 1: '壱', 2: '弐', 3: '参', 10: '壱拾', 20: '弐拾' },
  ideographTraditional: { 1: '甲', 2: '乙', 10: '癸', 11: '11' },
  ideographZodiac: { 1: '子', 2: '丑', 11: '戌', 12: '亥', 13: '13' },
  ideographZodiacTraditional: { 1: '甲子', 2: '乙丑', 11: '甲戌', 60: '癸亥', 61: '甲子' },
  ideographEnclosedCircle: { 1: '㊀', 2: '㊁', 10: '㊉', 11: '11' },
  decimalEnclosedCircle: { 0: '0', 1: '①', 11: '⑪', 20: '⑳', 21: '21' },
  decimalEnclosedCircleChinese: { 1: '①', 10: '⑩', 21: '21' },
  decimalEnclosedFullstop: { 1: '⒈', 20: '⒛', 21: '21' },
  decimalEnclosedParen: { 1: '⑴', 20: '⒇', 21: '21' },
  koreanDigital: { 1: '일', 10: '일영' },
  koreanDigital2: { 1: '一', 10: '一零' },
  koreanCounting: { 1: '일', 10: '십', 21: '이십일', 10_000: '만' },
  koreanLegal: { 1: '하나', 2: '둘', 10: '열', 11: '열하나', 100: '백' },
  aiueo: { 1: 'ｱ', 2: 'ｲ', 46: 'ﾝ', 47: 'ｱ' },
  aiueoFullWidth: { 1: 'ア', 45: 'ヲ', 46: 'ン', 47: 'ア' },
  iroha: { 1: 'ｲ', 2: 'ﾛ', 48: 'ﾝ', 49: 'ｲ' },
  irohaFullWidth: { 1: 'イ', 2: 'ロ', 25: 'ヰ', 48: 'ン' },
  ganada: { 1: '가', 14: '하', 15: '가' },
  chosung: { 1: 'ㄱ', 14: 'ㅎ', 15: 'ㄱ' },
  russianUpper: { 1: 'А', 8: 'З', 29: 'Я', 30: 'АА' },
  russianLower: { 1: 'а', 29: 'я', 30: 'аа' },
  hebrew1: { 1: 'א', 10: 'י', 15: 'טו', 16: 'טז', 21: 'כא' },
  hebrew2: { 1: 'א', 22: 'ת', 23: 'תא' },
  arabicAlpha: { 1: 'أ', 2: 'ب', 3: 'ت', 29: 'أأ' },
  arabicAbjad: { 1: 'أ', 2: 'ب', 3: 'ج', 28: 'غ' },
  hindiVowels: { 1: 'क', 2: 'ख' },
  hindiConsonants: { 1: 'अ', 2: 'आ', 18: 'अः' },
  hindiNumbers: { 1: '१', 10: '१०' },
  hindiCounting: { 1: 'एक', 5: 'पाँच' },
  thaiLetters: { 1: 'ก', 2: 'ข', 3: 'ค', 41: 'ฮ' },
  thaiNumbers: { 1: '๑', 10: '๑๐' },
  thaiCounting: { 1: 'หนึ่ง', 10: 'สิบ', 11: 'สิบเอ็ด', 21: 'ยี่สิบเอ็ด', 35: 'สามสิบห้า' },
  vietnameseCounting: { 1: 'một', 10: 'mười', 15: 'mười lăm', 21: 'hai mươi mốt', 105: 'một trăm lẻ năm' },
} // prettier-ignore

test.each(Object.entries(FORMATS))('%s is written as Word writes it', (format, numbers) => {
  const written = Object.keys(numbers).map((value) => [value, formatNumber(Number(value), format)])
  expect(Object.fromEntries(written)).toEqual(numbers)
})

test('all names of the standard are known', () => {
  // ECMA-376 Part 1 §17.18.59 has 63 names; `custom` is written by its pattern.
  expect(Object.keys(FORMATS)).toHaveLength(62)
})

test.each([
  ['001, 002, 003, ...', 7, '007'],
  ['0001, 0002, 0003, ...', 12, '0012'],
  ['00001, 00002, 00003, ...', 12_345, '12345'],
  ['α, β, γ, ...', 3, 'γ'],
  ['Α, Β, Γ, ...', 25, 'ΑΑ'],
  ['①, ②, ③, ...', 4, '④'],
  ['甲, 乙, 丙, ...', 5, '戊'],
  ['bir, iki, üç, ...', 1, undefined],
  ['', 1, undefined],
])('the pattern “%s” writes %i as %s', (pattern, value, text) => {
  expect(formatNumber(value, 'custom', pattern)).toBe(text)
})

test.each([
  ['a format that nobody knows', 1, 'newFormat'],
  ['words that are not known so far', 6, 'hindiCounting'],
  ['a number below nought', -1, 'decimal'],
  ['no number at all', Number.NaN, 'decimal'],
])('%s has no text', (_, value, format) => {
  expect(formatNumber(value, format)).toBeUndefined()
})

test('counted Chinese numbers are read back as what they are', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9999 }), (value) => {
      expect(toNumber(formatNumber(value, 'chineseCountingThousand') ?? '')).toBe(value)
      expect(toNumber(formatNumber(value, 'japaneseCounting') ?? '')).toBe(value)
    }),
  )
})

test('no two numbers below a hundred look alike in a format that does not begin again', () => {
  const begins = ['bullet', 'none', 'aiueo', 'aiueoFullWidth', 'iroha', 'irohaFullWidth', 'ganada', 'chosung', 'ideographZodiacTraditional'] // prettier-ignore
  for (const format of Object.keys(FORMATS).filter((name) => !begins.includes(name))) {
    const numbers = Array.from({ length: 99 }, (_, at) => formatNumber(at + 1, format))
    const written = numbers.filter((text) => text !== undefined)
    expect(new Set(written).size, format).toBe(written.length)
  }
})
