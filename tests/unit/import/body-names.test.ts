import { expect, test } from 'vitest'
import { readBodyNames } from '#import/body-names.ts'

test.each([
  ['示范区财政局', ['示范区财政局']],
  ['示范区财政局　　示范区教育局', ['示范区财政局', '示范区教育局']],
  ['一、示范区财政局', []],
  ['（一）示范区财政局', []],
  ['1.示范区财政局', []],
  ['示范区财政局 请执行', []],
])('%s names %j', (line, names) => {
  expect(readBodyNames(line)).toEqual(names)
})
