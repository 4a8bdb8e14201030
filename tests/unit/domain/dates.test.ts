import fc from 'fast-check'
import { afterEach, expect, test, vi } from 'vitest'
import { getBuildDay, toCalendarDay, toChineseDate, toLocalTime } from '#domain/dates.ts'

afterEach(() => vi.unstubAllEnvs())

test.each([
  ['2024-01-26', '2024-01-26'],
  ['2024-01-26T00:00+08:00', '2024-01-26'],
  ['2024-01-26T23:59+08:00', '2024-01-26'],
  ['2024-01-26T16:00Z', '2024-01-27'],
  ['2024-01-26T15:59Z', '2024-01-26'],
  ['2024-12-31T20:00-05:00', '2025-01-01'],
])('%s falls on %s in China', (moment, day) => {
  expect(toCalendarDay(moment)).toBe(day)
})

test.each([
  ['2024-01-26T10:05+08:00', '2024-01-26 10:05'],
  ['2024-01-26T10:05:59+08:00', '2024-01-26 10:05'],
  ['2024-01-26T16:00Z', '2024-01-27 00:00'],
  ['2024-01-26T10:05+06:00', '2024-01-26 12:05'],
  ['2024-01-26', '2024-01-26'],
])('%s is printed as %s', (moment, local) => {
  expect(toLocalTime(moment)).toBe(local)
})

test.each([
  ['2024-01-06', '2024年1月6日'],
  ['2024-12-31', '2024年12月31日'],
])('%s is written %s', (day, chinese) => {
  expect(toChineseDate(day)).toBe(chinese)
})

test('a Chinese date is the day that it was made of', () => {
  const day = fc
    .date({ min: new Date('1949-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10))
  fc.assert(
    fc.property(day, (written) => {
      const parts = /^(\d+)年(\d+)月(\d+)日$/.exec(toChineseDate(written))?.slice(1) ?? []
      expect(parts.map((part) => part.padStart(2, '0')).join('-')).toBe(written)
    }),
  )
})

test('the site is built for the day that it is in China', () => {
  vi.stubEnv('GONGKAI_DATE', undefined)
  expect(getBuildDay(new Date('2026-11-22T15:59:00Z'))).toBe('2026-11-22')
  expect(getBuildDay(new Date('2026-11-22T16:00:00Z'))).toBe('2026-11-23')
})

test.each(['2025-1-5', '2025-02-30', 'today', ''])('GONGKAI_DATE may not be "%s"', (day) => {
  vi.stubEnv('GONGKAI_DATE', day)
  expect(() => getBuildDay()).toThrow(`GONGKAI_DATE 应写成 YYYY-MM-DD，现在是“${day}”。`)
})

test('GONGKAI_DATE sets another day', () => {
  vi.stubEnv('GONGKAI_DATE', '2025-01-01')
  expect(getBuildDay(new Date('2026-11-22T15:59:00Z'))).toBe('2025-01-01')
})
