import { expect, test } from 'vitest'
import { findInvisibleFaults } from '#checks/invisible-character.ts'
import { fixMechanically } from '#files/mechanical-fixes.ts'
import { aDocument } from '../../factories/document.ts'
import { toLines } from '../../factories/issues.ts'

const faultsOf = (source: string) => findInvisibleFaults([{ path: 'a.mdx', source }])

test('what turns the order of a text is an error, what leaves a gap a warning', () => {
  expect(toLines(faultsOf('金额\u202e005\u202c元\n\n关于\u200b印\u200b发'))).toMatchInlineSnapshot(`
    "a.mdx:1  错误：有改变文字方向的字符，读者看到的次序与写的不同（U+202E，这一行共 2 个）。把这一行删去，照原件重新输入；不要从原处复制。[invisible-character]
    a.mdx:3  提醒：有看不见的字符，搜索和复制会出错（U+200B，这一行共 2 个）。删去；可用 check --fix 改正。[invisible-character]"
  `)
})

test.each([
  '\u202a', '\u202b', '\u202c', '\u202d', '\u202e', '\u2066', '\u2067', '\u2068', '\u2069',
  '\u0000', '\u0007', '\u000b', '\u000c', '\u001b', '\u007f', '\u0085', '\u2028', '\u2029', '\ufff9', '\uffff',
  '\u{e0041}',
])('%j is an error wherever it stands', (character) => {
  expect(faultsOf(`甲${character}乙`).map(({ severity }) => severity)).toEqual(['error'])
}) // prettier-ignore

test.each([
  '\u00ad', '\u034f', '\u061c', '\u180e', '\u200b', '\u200c', '\u200d', '\u200e', '\u200f', '\u2060', '\u2063', '\u3164', '\ufeff',
])('%j is a warning between Chinese characters, and the fix takes it away', (character) => {
  const body = `甲${character}乙。\n`
  expect(faultsOf(body).map(({ severity }) => severity)).toEqual(['warning'])
  expect(fixMechanically(aDocument({ body }))).toBe(aDocument({ body: '甲乙。\n' }).source)
}) // prettier-ignore

test.each([
  '甲\t乙',
  '甲\u3000乙',
  '甲\u00a0乙',
  '👨‍👩‍👧',
  '❤️',
  'می‌خواهم',
  '葛\u{e0100}',
  '甲\r\n乙',
])('%j is a text', (text) => {
  expect(faultsOf(text)).toEqual([])
})

test('the error of a line comes before its warnings', () => {
  expect(faultsOf('甲\u200b乙\u202e丙').map(({ severity }) => severity)).toEqual(['error'])
})

test('the fix leaves what turns a text: a person has to see what it hid', () => {
  const file = aDocument({ body: '金额\u202e005元。\n' })
  expect(fixMechanically(file)).toBe(file.source)
})

test('the fix mends front matter too', () => {
  const file = aDocument({ fields: { title: '关于\u200b办公地址变更的通知' } })
  expect(fixMechanically(file)).toContain('title: 关于办公地址变更的通知\n')
})
