import { expect, test } from 'vitest'
import { createAnchorReader } from '#checks/anchors.ts'
import { findKeyFigureFaults } from '#checks/key-figure.ts'
import { parseDocument } from '#checks/parsed-document.ts'
import { aDocument } from '../../factories/document.ts'
import { toLines } from '../../factories/issues.ts'

const faultsOf = (figure: string) => {
  const body = `<KeyFigures caption="目标">\n<KeyFigure indicator="计划立项" ${figure} />\n</KeyFigures>

## 一、目标

全年完成计划立项22公顷（含\n调整），没有新增违法建筑。

其他任务。
`
  return findKeyFigureFaults(parseDocument(aDocument({ body })), createAnchorReader())
}

test.each([
  'value="22"',
  'value="22" quote="计划立项22公顷（含调整）" at="一-1"',
  'value="22" quote="计划立项22公顷"',
  'value="22" quote="计划立项22公顷(含调整),没有新增"',
  'value="0" quote="没有新增违法建筑"',
])('a figure with its own sentence is accepted: %s', (figure) => {
  expect(faultsOf(figure)).toEqual([])
})

test.each([
  ['a sentence that is not in the text', 'value="22" quote="计划立项23公顷"'],
  ['an anchor that the page does not have', 'value="22" quote="计划立项22公顷" at="二-1"'],
  ['an anchor without a sentence', 'value="22" at="二-1"'],
  ['the anchor of another paragraph', 'value="22" quote="计划立项22公顷" at="一-2"'],
  ['a value that the sentence does not have', 'value="23" quote="计划立项22公顷"'],
])('%s is reported', (_, figure) => {
  expect(faultsOf(figure)).toMatchObject([{ rule: 'key-figure' }])
})

test('the message names the paragraph in which the sentence stands', () => {
  expect(toLines(faultsOf('value="22" quote="计划立项22公顷" at="一-2"'))).toMatchInlineSnapshot(
    `"content/notices/office-move/index.mdx:14  错误：关键数字“计划立项”引用的句子不在 at="一-2" 这一段。改成 at="一-1"。[key-figure]"`,
  )
})
