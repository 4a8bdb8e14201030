import { expect, test } from 'vitest'
import { splitBodyNames } from '#domain/body-list.ts'

test.each([
  ['某某区财政局', ['某某区财政局']],
  ['某某区财政局、某某区教育局', ['某某区财政局', '某某区教育局']],
  ['某某区财政局　某某区教育局 ', ['某某区财政局', '某某区教育局']],
  [
    '某某区城市管理局（园林、环卫局）、某某区教育局',
    ['某某区城市管理局（园林、环卫局）', '某某区教育局'],
  ],
])('%s names these bodies', (text, names) => {
  expect(splitBodyNames(text)).toEqual(names)
})
