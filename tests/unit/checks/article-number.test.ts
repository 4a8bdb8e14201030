import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findArticleNumberFaults } from '#checks/article-number.ts'
import { parseDocument } from '#checks/parsed-document.ts'
import { toNumerals } from '#domain/chinese-numerals.ts'
import { aDocument } from '../../factories/document.ts'
import { toLines } from '../../factories/issues.ts'

const faultsOf = (body: string) => findArticleNumberFaults(parseDocument(aDocument({ body })))
const problemsOf = (body: string) => faultsOf(body).map(({ problem }) => problem)
const articles = (numbers: number[]) =>
  numbers.map((number) => `第${toNumerals(number)}条　内容。`).join('\n\n')

test('an article that is left out is reported', () => {
  expect(toLines(faultsOf(articles([1, 2, 3, 5])))).toMatchInlineSnapshot(
    `"content/notices/office-move/index.mdx:19  提醒：第五条的序号不连续（前一个是第 3 条）。核对原文有没有漏掉的条文；是原文如此的，保持不变。[article-number]"`,
  )
})

test('articles that begin again in the next chapter are reported', () => {
  const body = `## 第一章 总则\n\n${articles([1, 2])}\n\n## 第二章 分则\n\n${articles([1, 2])}`
  expect(toLines(faultsOf(body))).toMatchInlineSnapshot(
    `"content/notices/office-move/index.mdx:21  提醒：第一条的序号重新起头或重复（前一个是第 2 条）。对照原文核对序号：Word 的自动编号有没有读错；另一份文件从这里开始的，把它的名称写成标题。[article-number]"`,
  )
})

test.each([
  ['an article twice', articles([1, 2, 2, 3]), ['第二条的序号重新起头或重复（前一个是第 2 条）。']],
  ['an article too early', articles([1, 2, 3, 2]), ['第二条的序号重新起头或重复（前一个是第 3 条）。']],
  ['figures', '第1条　甲。\n\n第3条　乙。', ['第3条的序号不连续（前一个是第 1 条）。']],
  ['numerals figure by figure', `${articles([1, 2])}\n\n第一〇三条　甲。`, ['第一〇三条的序号不连续（前一个是第 2 条）。']],
  ['an article as a heading', '## 第一条 甲\n\n乙。\n\n## 第三条 丙\n\n丁。', ['第三条的序号不连续（前一个是第 1 条）。']],
  ['an article behind 附则', `${articles([1, 2])}\n\n## 附则\n\n${articles([1])}`, ['第一条的序号重新起头或重复（前一个是第 2 条）。']],
  ['articles behind an item without a full stop', `${articles([1, 2])}\n\n（一）补偿的标准\n\n${articles([1])}`, ['第一条的序号重新起头或重复（前一个是第 2 条）。']],
  ['an article left out behind a numbered heading', `${articles([1, 2])}\n\n## 二、标准\n\n${articles([4])}`, ['第四条的序号不连续（前一个是第 2 条）。']],
  ['chapters that begin again', `## 第一章 甲\n\n${articles([1])}\n\n## 第二章 乙\n\n${articles([2])}\n\n## 第一章 丙\n\n${articles([3])}`, ['第一章的序号重新起头或重复（前一个是第 2 章）。']],
  ['several faults', articles([1, 3, 4, 6]), ['第三条的序号不连续（前一个是第 1 条）。', '第六条的序号不连续（前一个是第 4 条）。']],
])('%s are reported', (_, body, problems) => {
  expect(problemsOf(body)).toEqual(problems)
}) // prettier-ignore

test.each([
  ['all in turn', articles([1, 2, 3])],
  ['the articles of an attachment', `${articles([1, 2, 3])}\n\n## 临港片区停车管理办法\n\n${articles([1, 2])}`],
  ['the articles of several acts behind numbered titles', `## 一、甲制度\n\n${articles([1, 2])}\n\n## 二、乙制度\n\n${articles([1, 2])}`],
  ['the articles of an attachment that is named in a paragraph', `${articles([1, 2, 3])}\n\n附件1\n\n临港片区停车管理办法\n\n${articles([1, 2])}`],
  ['the articles of an attachment with chapters', `## 第一章 甲\n\n${articles([1, 2])}\n\n## 停车管理办法\n\n### 第一章 乙\n\n${articles([1, 2])}`],
  ['the articles behind a signature', `${articles([1, 2])}\n\n<Signature organisation="甲局" date="2024年5月1日" />\n\n${articles([1])}`],
  ['the articles behind a line across', `${articles([1, 2])}\n\n---\n\n${articles([1])}`],
  ['single ones quoted by a decision', articles([3, 5, 9])],
  ['single ones of another act behind its title', `${articles([1, 2])}\n\n## 相关法条\n\n${articles([30, 44])}`],
  ['articles inserted later', '第一条　甲。\n\n第一条之一　乙。\n\n第一条之二　乙。\n\n第二条　丙。'],
  ['run together', '第一条　甲。第二条　乙。\n\n第三条　丙。'],
  ['changes to others', '第一条　甲。\n\n第五条修改为：“乙。”\n\n“第九条　丙。”'],
  ['quoted over several paragraphs', '第一条　改为：\n\n“第七条　甲。\n\n“第八条　乙。\n\n第九条　丙。”\n\n第二条　丁。'],
  ['in a quotation', '第一条　甲。\n\n> 第七条　乙。\n\n第二条　丙。'],
  ['articles between headings', `## 第一章 总则\n\n${articles([1])}\n\n## 第二章 分则\n\n${articles([2])}`],
  ['chapters of several books', `## 第一编 甲\n\n### 第一章 乙\n\n${articles([1])}\n\n## 第二编 丙\n\n### 第一章 丁\n\n${articles([2])}`],
  ['sections of several chapters', `## 第一章 甲\n\n### 第一节 乙\n\n${articles([1])}\n\n## 第二章 丙\n\n### 第一节 丁\n\n${articles([2])}`],
  ['a table of contents', '第一章 甲\n\n第二章 乙\n\n## 第一章 甲\n\n## 第二章 乙'],
  ['sentences about articles', '第一条　甲。\n\n第三条规定的期限不变。\n\n第二条　乙。'],
])('%s are accepted', (_, body) => {
  expect(problemsOf(body)).toEqual([])
}) // prettier-ignore

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

test('chapters that all begin with the first article give one find less than there are chapters', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 6 }), (sizes) => {
      const chapters = sizes.map((size, at) => {
        const numbers = Array.from({ length: size }, (_, index) => index + 1)
        return `## 第${toNumerals(at + 1)}章 名称\n\n${articles(numbers)}`
      })
      expect(faultsOf(chapters.join('\n\n'))).toHaveLength(sizes.length - 1)
    }),
    { numRuns: 50 },
  )
}) // prettier-ignore
