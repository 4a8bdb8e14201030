import { expect, test } from 'vitest'
import { findSyntaxFaults } from '#checks/mdx-syntax.ts'
import { parseDocument } from '#checks/parsed-document.ts'
import { aDocument } from '../../factories/document.ts'
import { toLines } from '../../factories/issues.ts'

const faultsOf = (body: string) => findSyntaxFaults(parseDocument(aDocument({ body })))

test('a body that is MDX has no fault', () => {
  const body = '<NoticeBox kind="info" title="提示">\n\n正文。\n\n</NoticeBox>\n'
  expect(faultsOf(body)).toEqual([])
})

test('every fault is found in one run, on its line', () => {
  const body = [
    '第一段有 { 括号。',
    '',
    '面积<50 平方米。',
    '',
    '<!-- 内部说明 -->',
    '',
    '</Timeline>',
    '',
    '<NoticeBox kind="info" title="没有结束">',
    '',
    '正文。',
  ].join('\n')
  expect(toLines(faultsOf(body))).toMatchInlineSnapshot(`
    "content/notices/office-move/index.mdx:13  错误：有单独的花括号 {。删去，或写成全角“｛”；正文中不能使用花括号。[mdx-syntax]
    content/notices/office-move/index.mdx:15  错误：有半角的小于号 <，或者标签没有写完整。小于号写成全角“＜”或 &lt;；组件写成 <名称 属性="文字" />。[mdx-syntax]
    content/notices/office-move/index.mdx:17  错误：正文中有 HTML 注释（<!-- … -->）。删去；不想公开的内容不要写进文件。[mdx-syntax]
    content/notices/office-move/index.mdx:19  错误：结束标签 </Timeline> 没有对应的开始标签。删去它，或在内容前面补上 <Timeline>。[mdx-syntax]
    content/notices/office-move/index.mdx:21  错误：标签 <NoticeBox> 没有结束。在内容后面写 </NoticeBox>，没有内容的写成 <NoticeBox … />；如果只是小于号，请写成全角“＜”或 &lt;。[mdx-syntax]"
  `)
})

test('a tag that is closed by another one is reported with both names', () => {
  const body = '<NoticeBox kind="info" title="提示">\n\n正文。\n\n</Timeline>\n'
  expect(toLines(faultsOf(body).slice(0, 1))).toMatchInlineSnapshot(
    `"content/notices/office-move/index.mdx:17  错误：<NoticeBox> 还没有结束，就出现了 </Timeline>。在前面补上 </NoticeBox>，或把 </Timeline> 移到正确的位置。[mdx-syntax]"`,
  )
})

test.each([
  '<',
  '<-',
  'a<b',
  '<a b',
  '<Figure src=a.png />',
  '<https://example.com>',
  '<1>',
  '<a',
  "<a b='",
])('%s is explained as a stray angle bracket or an unfinished tag', (body) => {
  expect(faultsOf(body)[0]?.problem).toBe('有半角的小于号 <，或者标签没有写完整。')
})

test.each(['{', '{ 1 + }', '正文 {a', '<Figure {a} />', '<expression>', '</expression>'])(
  'the explanation of %s holds no English',
  (body) => {
    const words = faultsOf(body).map(({ problem, fix }) =>
      (problem + fix).replaceAll('expression', ''),
    )
    expect(words.join()).not.toMatch(/[a-z]{4}/i)
    expect(words).not.toEqual([])
  },
)
