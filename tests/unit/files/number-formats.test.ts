import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createFormatter } from '#files/number-formats.ts'

const format = await createFormatter(false)

test.each([
  ['yyyy"年"m"月"d"日"', 45310, '2024年1月19日'],
  ['0.00%', 0.955, '95.50%'],
  ['#,##0.00', 1234567.891, '1,234,567.89'],
  ['G/通用格式', 5, '5'],
  ['[$-804]aaaa', 45310, '星期五'],
  ['[$-F800]dddd, mmmm dd, yyyy', 45310, '2024年1月19日'],
  ['[$¥-804]#,##0.00', 12.5, '¥12.50'],
  ['上午/下午h"时"mm"分"', 0.75, '下午6时00分'],
  ['0!.0,"万"', 123456, '12.3万'],
  ['0\\.00,,"亿"', 1234567890, '12.35亿'],
  ['[DBNum1][$-804]General', 12345, '一万二千三百四十五'],
  ['[DBNum1]0', 123, '一二三'],
  ['[DBNum1][$-804]yyyy"年"m"月"d"日"', 45310, '二〇二四年一月十九日'],
  ['[DBNum2]General', 1205, '壹仟贰佰零伍'],
  ['[DBNum3]0', 123, '１２３'],
  ['[Red]0.00;[Green]-0.00', -5, '-5.00'],
  ['[>100]"大"0;0', 200, '大200'],
  ['[h]:mm', 1.5, '36:00'],
  ['00000', 12, '00012'],
  ['000-0000-0000', 13800138000, '138-0013-8000'],
  [';;;', 5, ''],
])('%s shows %d as %s', (pattern, value, shown) => {
  expect(format(pattern, value)).toBe(shown)
})

test('days may be counted from 1904', async () => {
  const old = await createFormatter(true)
  expect(old('yyyy-m-d aaaa', 43848)).toBe('2024-1-19 星期五')
})

test.each(['bad[[', '0'.repeat(1001), 'zz"'])('the format %s is not understood', (pattern) => {
  expect(format(pattern, 1)).toBeUndefined()
})

test('no format whatever makes the reader fail', () => {
  const sign = fc.constantFrom(...Array.from('0#?.,%E+-_*"\\[]!@$ ymdhsaG/年月日;DBNum1<>=AMP上午'))
  fc.assert(
    fc.property(fc.string({ unit: sign, maxLength: 40 }), fc.double(), (pattern, value) => {
      expect(['string', 'undefined']).toContain(typeof format(pattern, value))
    }),
    { numRuns: 2000 },
  )
})
