import { expect, test } from 'vitest'
import { importDocument } from '#import/import-document.ts'
import { readHtmlSource } from '#import/html-source.ts'
import { anImportContext } from '../../setup/import-context.ts'
import { importText, importWord, removedFrom } from '../../setup/import-lines.ts'

const TITLE = '示范区城市更新和土地整备局关于窗口迁址的通知'

test.each([
  '二、资金来源：搬迁资金由区财政安排。',
  '数据来源：区统计局。',
  '信息发布时间：每月第一个工作日',
  '来源：示范区档案馆',
  '发布时间：2026-04-02 10:30',
])('a label in the text is text: %s', async (line) => {
  const lines = [TITLE, '各街道：', '窗口已经迁址。', line, '请互相转告。']
  for (const imported of [importText(lines), await importWord(lines)]) {
    expect(imported.metadata.values).toMatchObject({ title: TITLE, recipients: '各街道' })
    expect(imported.metadata.values['source']).toBe('示范区城市更新和土地整备局')
    expect(imported.metadata.unconfirmed).toContain('published')
    expect(removedFrom(imported)).toEqual([])
    expect(imported.body).toContain(line.replace('二、', ''))
  }
})

test('a title that the page marks wins over the line above a label', () => {
  const page = `<main><h1>${TITLE}</h1><p>窗口已经迁址。</p><p>来源：示范区档案馆</p></main>`
  const imported = importDocument(readHtmlSource(page), 'x', anImportContext())
  expect(imported.metadata.values['title']).toBe(TITLE)
  expect(imported.body).toBe('窗口已经迁址。\n\n来源：示范区档案馆\n')
})

test.each([
  '来源：区更新局 发布时间：2026-03-05 09:30',
  '日期：2026-03-05 09:30　来源：区更新局　【字体：大 中 小】',
  '2026-03-05 09:30 来源：区更新局',
])('the line beside the title of a saved page gives source and moment: %s', (line) => {
  const imported = importText(['示范区人民政府', '政务公开', TITLE, line, '窗口已经迁址。'])
  expect(imported.metadata.values).toMatchObject({
    title: TITLE,
    source: '区更新局',
    published: '2026-03-05T09:30+08:00',
  })
  expect(removedFrom(imported)).toEqual(['示范区人民政府', '政务公开'])
})

test('sentences above a marked title stay in the text', () => {
  const page = `<main><p>本页由区更新局维护。</p><h1>${TITLE}</h1><p>窗口已经迁址。</p></main>`
  const { body } = importDocument(readHtmlSource(page), 'x', anImportContext())
  expect(body).toBe('本页由区更新局维护。\n\n窗口已经迁址。\n')
})

const PLACES = ['位置：示范路以东，用地3公顷', '当前位置：该地块现为空地', '下载', '相关附件：']

test('what looks like furniture of a page stays in a Word file', async () => {
  const imported = await importWord([TITLE, '建设规模：5000平方米。', ...PLACES])
  expect(removedFrom(imported)).toEqual([])
  for (const line of PLACES) expect(imported.body).toContain(line)
})

test('in a page 位置 is furniture only with the steps of a way', () => {
  const lines = [...PLACES.slice(0, 2), '您现在的位置：首页 > 公开 > 通知'].map(
    (line) => `<p>${line}</p>`,
  )
  const page = `<main><h1>${TITLE}</h1><p>项目如下。</p>${lines.join('')}</main>`
  const imported = importDocument(readHtmlSource(page), 'x', anImportContext())
  expect(removedFrom(imported)).toEqual(['您现在的位置：首页 > 公开 > 通知'])
})
