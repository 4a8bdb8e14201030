import { expect, test } from 'vitest'
import { readHtmlSource } from '#import/html-source.ts'
import { importDocument } from '#import/import-document.ts'
import { readMarkdownSource } from '#import/markdown-source.ts'
import { anImportContext } from '../../setup/import-context.ts'
import { removedFrom } from '../../setup/import-lines.ts'

const TITLE = '示范区2024年工作计划'
const importPage = (html: string) =>
  importDocument(readHtmlSource(`<main><h1>${TITLE}</h1>${html}</main>`), 'x', anImportContext())
const importMarkdown = (text: string) =>
  importDocument(readMarkdownSource(`# ${TITLE}\n\n${text}\n`), 'x', anImportContext())

test('struck words are dropped and reported in every kind of source', () => {
  for (const imported of [
    importPage('<p>同意<s>不</s>办。</p>'),
    importMarkdown('同意~~不~~办。'),
  ]) {
    expect(imported.body).toBe('同意办。\n')
    expect(imported.report).toContainEqual(
      expect.objectContaining({ kind: 'removed', text: '不', note: '带删除线的文字' }),
    )
  }
})

test('one tilde of Markdown strikes nothing', () => {
  const { body, report } = importMarkdown('收10~20吨，售30~40吨。')
  expect(body.replaceAll('\\', '')).toBe('收10~20吨，售30~40吨。\n')
  expect(report.filter(({ kind }) => kind === 'removed')).toEqual([])
})

test.each([
  ['<ol start="3"><li>甲；</li><li>乙。</li></ol>', '3.甲；\n\n4.乙。\n'],
  ['<ol><li value="5"><p>甲</p><p>说明。</p></li><li>乙</li></ol>', '5.甲\n\n说明。\n\n6.乙\n'],
  ['<ol reversed><li>甲</li><li>乙</li></ol>', '2.甲\n\n1.乙\n'],
  ['<ol type="A"><li>甲</li></ol>', 'A.甲\n'],
  ['<ul><li>甲</li></ul>', '- 甲\n'],
  ['<ol style="list-style: none"><li>甲</li></ol>', '- 甲\n'],
])('the numbers of a list stay: %s', (html, body) => {
  expect(importPage(`<p>如下。</p>${html}`).body).toBe(`如下。\n\n${body}`)
})

test('the numbers of a list in a cell stay', () => {
  const { body } = importPage(
    '<table><tr><td><ol><li>甲</li><li>乙</li></ol></td><td>丙</td></tr></table>',
  )
  expect(body).toContain('1.甲 2.乙')
})

test.each([
  '<p style="display:none">隐藏</p>',
  '<p style="color:red; display : NONE">隐藏</p>',
  '<div hidden><p>隐藏</p></div>',
  '<p>公开<span style="visibility:hidden">隐藏</span></p>',
  '<table><tr><td>甲<span style="font-size:0">隐藏</span></td><td>乙</td></tr></table>',
])('what a page hides is dropped and reported: %s', (html) => {
  const imported = importPage(`<p>正文。</p>${html}`)
  expect(imported.body).not.toContain('隐藏')
  expect(imported.report).toContainEqual(
    expect.objectContaining({ kind: 'removed', text: '隐藏', note: '网页中隐藏的文字，未导入' }),
  )
})

test('raised text stays raised where there are characters for it, and is reported where not', () => {
  const raised = importPage('<p>共10<sup>n+1</sup>吨，5m<sup>2</sup>。</p>')
  expect(raised.body).toBe('共10ⁿ⁺¹吨，5m².\n'.replace('.', '。'))
  expect(raised.report.filter(({ kind }) => kind === 'changed')).toEqual([])
  const other = importPage('<p>共10<sup>甲</sup>吨。</p>')
  expect(other.body).toBe('共10甲吨。\n')
  expect(other.report).toContainEqual(
    expect.objectContaining({
      kind: 'changed',
      text: '甲',
      note: '上标没有对应的字符，已写成普通文字，请核对',
    }),
  )
  expect(removedFrom(other)).toEqual([])
})
