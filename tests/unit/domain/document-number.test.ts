import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findMisformedNumbers } from '#domain/document-number.ts'

const formsIn = (text: string) =>
  findMisformedNumbers(text).map(({ found, form }) => `${found} → ${form}`)

test.each([
  ['根据深府[2023]5号', ['深府[2023]5号 → 深府〔2023〕5号']],
  ['现按照《办法》及示更规（2024）第03号执行', ['示更规（2024）第03号 → 示更规〔2024〕3号']],
  [
    '依据示更规(2024)3号和示府(2023)5号、粤府办函[2020]8号',
    [
      '示更规(2024)3号 → 示更规〔2024〕3号',
      '示府(2023)5号 → 示府〔2023〕5号',
      '粤府办函[2020]8号 → 粤府办函〔2020〕8号',
    ],
  ],
  ['同时废止深盐府办规[2020]1号', ['深盐府办规[2020]1号 → 深盐府办规〔2020〕1号']],
  ['我局印发的深规划资源[2024]12号', ['深规划资源[2024]12号 → 深规划资源〔2024〕12号']],
  // The code of a place whose name begins with the word "and".
  ['和平府办[2020]1号', ['和平府办[2020]1号 → 和平府办〔2020〕1号']],
  ['深经贸信息 [2020] 1 号', ['深经贸信息 [2020] 1 号 → 深经贸信息〔2020〕1号']],
  ['根据示府〔2023〕5号和示更规〔2024〕3号', []],
  ['共[2023]5号', []],
])('in %s the number begins with the code of its body', (text, forms) => {
  expect(formsIn(text)).toEqual(forms)
})

test('a find is what stands at its place, and in its form it is none any more', () => {
  const word = fc.constantFrom(
    '根据',
    '以及',
    '和',
    '的',
    '深府',
    '示更规',
    '通知',
    '，',
    '号',
    ' ',
  )
  const number = fc.constantFrom('[2024]03号', '〔2023〕5号', '（2020）第1号', ' (2021) 7 号')
  fc.assert(
    fc.property(fc.array(fc.oneof(word, number), { maxLength: 12 }), (pieces) => {
      const text = pieces.join('')
      const finds = findMisformedNumbers(text)
      for (const { index, found } of finds) expect(text.slice(index).startsWith(found)).toBe(true)
      const fixed = finds.reduceRight(
        (rest, { index, found, form }) =>
          rest.slice(0, index) + form + rest.slice(index + found.length),
        text,
      )
      expect(findMisformedNumbers(fixed)).toEqual([])
    }),
    { numRuns: 2000 },
  )
})
