import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findHeadingNumberFaults } from '#checks/heading-number.ts'
import { parseDocument } from '#checks/parsed-document.ts'
import { toNumerals } from '#domain/chinese-numerals.ts'
import { aDocument } from '../../factories/document.ts'
import { toLines } from '../../factories/issues.ts'

const faultsOf = (body: string) => findHeadingNumberFaults(parseDocument(aDocument({ body })))
const articles = (numbers: number[]) =>
  numbers.map((number) => `第${toNumerals(number)}条　内容。`).join('\n\n')

test('an article that is left out is reported', () => {
  expect(toLines(faultsOf(articles([1, 2, 3, 5])))).toMatchInlineSnapshot(
    `"content/notices/office-move/index.mdx:19  提醒：第五条的序号不连续（前一个是第 3 条）。核对原文有没有漏掉的条文；是原文如此的，保持不变。[heading-number]"`,
  )
})

test.each([
  ['all in turn', articles([1, 2, 3])],
  ['two statutes', articles([1, 2, 3, 1, 2])],
  ['single ones quoted by a decision', articles([3, 5, 9])],
  ['articles inserted later', '第一条　甲。\n\n第一条之一　乙。\n\n第二条　丙。'],
  ['run together', '第一条　甲。第二条　乙。\n\n第三条　丙。'],
  ['changes to others', '第一条　甲。\n\n第五条修改为：“乙。”\n\n“第九条　丙。”'],
  [
    'articles between headings',
    `## 第一章 总则\n\n${articles([1])}\n\n## 第二章 分则\n\n${articles([2])}`,
  ],
])('%s are accepted', (_, body) => {
  expect(faultsOf(body)).toEqual([])
})

test('exactly one article that is left out is one find', () => {
  fc.assert(
    fc.property(fc.integer({ min: 3, max: 40 }), fc.integer({ min: 2, max: 39 }), (count, gone) => {
      const numbers = Array.from({ length: count }, (_, index) => index + 1)
      const left = numbers.filter((number) => number !== gone)
      expect(faultsOf(articles(left))).toHaveLength(gone < count ? 1 : 0)
    }),
    { numRuns: 50 },
  )
})

test.each([
  [
    'a number left out',
    '## 一、甲\n\n文。\n\n## 三、乙\n\n文。',
    ['标题“三、乙”的序号不连续（前一个是 1）。'],
  ],
  ['no first one', '## 二、甲\n\n文。', ['标题“二、甲”的序号不连续（前面没有同级的标题）。']],
  ['a first one that runs in its paragraph', '一、甲。文。\n\n## 二、乙\n\n文。', []],
  ['numbered paragraphs under a heading', '## 一、甲\n\n二、改为：文。\n\n## 二、乙\n\n文。', []],
])('headings with %s', (_, body, problems) => {
  expect(faultsOf(body).map(({ problem }) => problem)).toEqual(problems)
})

test('numbers that run on over the parts above them leave none out', () => {
  const body = '## 一、甲\n\n### （一）乙\n\n文。\n\n## 二、丙\n\n### （二）丁\n\n文。'
  expect(faultsOf(body)).toEqual([])
})
