import { expect, test } from 'vitest'
import { readHtmlSource } from '#import/html-source.ts'
import { importDocument } from '#import/import-document.ts'
import { readMarkdownSource } from '#import/markdown-source.ts'
import { anImportContext } from '../../setup/import-context.ts'

const removedFrom = (source: ReturnType<typeof readHtmlSource>) =>
  importDocument(source, 'x', anImportContext())
    .report.filter(({ kind }) => kind === 'removed')
    .map(({ text }) => text)

test.each([
  ['<p>文字<svg><title>图名</title></svg>。</p>', '图名'],
  ['<noscript><p>请打开脚本</p></noscript>', '请打开脚本'],
  ['<iframe src="x">内嵌文字</iframe>', '内嵌文字'],
  ['<object>对象文字</object>', '对象文字'],
  ['<template><p>模板文字</p></template>', '模板文字'],
  ['<input type="text" value="表单文字">', '表单文字'],
  ['<table><tr><td>甲<svg><text>格中图</text></svg></td><td>乙</td></tr></table>', '格中图'],
])('what a page holds outside its text is reported: %s', (html, words) => {
  const page = `<main><h1>示范区2024年工作计划</h1><p>推进城市更新。</p>${html}</main>`
  expect(removedFrom(readHtmlSource(page))).toContain(words)
})

test('programs, styles and hidden fields have no words to report', () => {
  const page =
    '<main><h1>示范区2024年工作计划</h1><p>正文。</p><script>甲</script><style>乙</style><input type="hidden" value="丙"></main>'
  expect(removedFrom(readHtmlSource(page))).toEqual([])
})

test('titles of links, images and definitions of Markdown are reported', () => {
  const text =
    '# 示范区2024年工作计划\n\n见[网页](https://a.gov.cn "提示一")和![图](a.png "提示二")。\n\n[表]: https://b.gov.cn "提示三"\n'
  expect(removedFrom(readMarkdownSource(text))).toEqual([
    '提示一',
    '图',
    '提示二',
    '表 https://b.gov.cn 提示三',
  ])
})

test('links of Markdown to a defined name keep their address', () => {
  const text =
    '# 示范区2024年工作计划\n\n见[办法][A]和[指南]。\n\n[a]: https://a.gov.cn/x\n[指南]: https://b.gov.cn\n'
  expect(importDocument(readMarkdownSource(text), 'x', anImportContext()).body).toBe(
    '见[办法](https://a.gov.cn/x)和[指南](https://b.gov.cn)。\n',
  )
})

test('the language of code and an empty item are not lost, and numbers stay as they were typed', () => {
  const text = '# 示范区2024年工作计划\n\n```yaml 甲\n乙\n```\n\n1. 丙\n1. 丁\n3.\n'
  const { body, report } = importDocument(readMarkdownSource(text), 'x', anImportContext())
  expect(body).toBe('乙\n\n1.丙\n\n1.丁\n\n3\\.\n')
  expect(report.filter(({ kind }) => kind !== 'hint')).toMatchObject([
    { kind: 'moved' },
    { place: '第3行', kind: 'removed', text: 'yaml 甲', note: '代码块的语言，未导入' },
  ])
})
