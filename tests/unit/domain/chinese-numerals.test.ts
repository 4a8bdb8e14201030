import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toNumber, toNumerals, toYear, toYearNumerals } from '#domain/chinese-numerals.ts'

test.each([
  [0, '零'],
  [8, '八'],
  [10, '十'],
  [12, '十二'],
  [20, '二十'],
  [26, '二十六'],
  [100, '一百'],
  [105, '一百零五'],
  [110, '一百一十'],
  [112, '一百一十二'],
  [368, '三百六十八'],
  [1005, '一千零五'],
  [1012, '一千零一十二'],
  [1200, '一千二百'],
  [9999, '九千九百九十九'],
])('%i is %s, and the other way round', (number, numerals) => {
  expect(toNumerals(number)).toBe(numerals)
  expect(toNumber(numerals)).toBe(number)
})

test.each([
  ['两百', 200],
  ['二〇', 20],
])('%s is read as it is spoken', (numerals, number) => {
  expect(numerals.includes('〇') ? toYear(numerals) : toNumber(numerals)).toBe(number)
})

test('every number up to 9999 is read as it was written', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 9999 }), (number) => {
      expect(toNumber(toNumerals(number))).toBe(number)
    }),
  )
})

test('a year is read and written digit by digit', () => {
  expect([toYear('二〇二四'), toYear('二零二四'), toYearNumerals('2024')]).toEqual([
    2024,
    2024,
    '二〇二四',
  ])
})
