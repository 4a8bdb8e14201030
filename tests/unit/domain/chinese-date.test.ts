import fc from 'fast-check'
import { expect, test } from 'vitest'
import { DATE_PATTERN, parseChineseDate } from '#domain/chinese-date.ts'
import { toNumerals, toYearNumerals } from '#domain/chinese-numerals.ts'
import { NOUGHTS } from '#domain/numeral-signs.ts'

test.each(Array.from(NOUGHTS))('二%s二四年 is the year 2024', (nought) => {
  expect(parseChineseDate(`二${nought}二四年一月十九日`)).toBe('2024-01-19')
})

test.each([
  ['二⚪\uFE0F二四年一月十九日', '2024-01-19'],
  ['二〇二四年元月廿九日', '2024-01-29'],
  ['二〇二四年十二月卅一日', '2024-12-31'],
  ['二〇二四年一月初九日', '2024-01-09'],
  ['二〇二四年一月二〇日', '2024-01-20'],
  ['二〇二四年一一月〇五日', '2024-11-05'],
  ['贰零贰肆年拾壹月贰拾壹日', '2024-11-21'],
  ['二〇24年1月十九日', '2024-01-19'],
  ['2024年元月19日', '2024-01-19'],
  ['2024年1月19号', '2024-01-19'],
  ['2024年1月19', '2024-01-19'],
  ['二〇二四年⼀⽉⼗九⽇', '2024-01-19'],
  ['2024年⺝19日', undefined],
  ['2024年1⺝19⺜', '2024-01-19'],
  ['二 〇 二 四 年　一 月　十 九 日', '2024-01-19'],
  ['２０２４．０１．１９', '2024-01-19'],
  ['2024·1·19', '2024-01-19'],
  ['2024—01—19', '2024-01-19'],
  ['2024／1／19', '2024-01-19'],
  ['2024 - 1 - 19', '2024-01-19'],
])('the date %s', (text, day) => {
  expect(parseChineseDate(text)).toBe(day)
})

test.each([
  '2024年3-5月',
  '2024.1-12',
  '2024.1-2024.3',
  '2024-01-1999',
  '120240-1-19',
  '2024年第19号',
  '二〇二四年正月初九',
  '二〇二四年一月',
  '2024-02-30',
  '二〇二四年十三月一日',
])('%s is no date', (text) => {
  expect(parseChineseDate(text)).toBeUndefined()
})

test('every day is read in every way of writing it', () => {
  const day = fc.date({
    min: new Date('1949-01-01'),
    max: new Date('2099-12-31'),
    noInvalidDate: true,
  })
  const form = fc.tuple(fc.boolean(), fc.boolean(), fc.boolean(), fc.constantFrom('', ' ', '　'))
  fc.assert(
    fc.property(day, form, (date, [year, month, dayForm, gap]) => {
      const y = date.toISOString().slice(0, 4)
      const [m, d] = [date.getUTCMonth() + 1, date.getUTCDate()]
      const parts = [
        year ? y : toYearNumerals(y),
        '年',
        month ? String(m) : toNumerals(m),
        '月',
        dayForm ? String(d) : toNumerals(d),
        '日',
      ]
      const text = `于${parts.join(gap)}印发`
      expect(parseChineseDate(text)).toBe(date.toISOString().slice(0, 10))
      expect(DATE_PATTERN.exec(text)?.[0]).toBe(parts.join(gap))
    }),
  )
})
