import { expect, test } from 'vitest'
import { findDateFaults } from '#checks/date-order.ts'
import { parseDocumentFile } from '#files/document-file.ts'
import { importDocument } from '#import/import-document.ts'
import type { ImportAnswers } from '#import/import-context.ts'
import { toNewDocument } from '#import/new-document.ts'
import { readTextSource } from '#import/text-source.ts'
import { COLLECTIONS } from '#schemas/collections.ts'
import { anImportContext } from '../../setup/import-context.ts'

const importText = (text: string, answers: ImportAnswers = {}) =>
  importDocument(readTextSource(text), '文件', anImportContext(answers))

const WHOLE =
  '示范区城市更新和土地整备局2024年工作计划\n来源：示范区城市更新和土地整备局 发布时间：2024-02-01 09:05\n推进城市更新。\n示范区城市更新和土地整备局\n2024年1月26日'

test('what neither the source nor a person gave is to be confirmed, in the order of the front matter', () => {
  expect(importText(WHOLE).metadata.unconfirmed).toEqual([
    'indexNumber',
    'topic',
    'keywords',
    'abstract',
  ])
  expect(importText('没有任何信息的文字。').metadata.unconfirmed).toEqual([
    'title',
    'genre',
    'organisation',
    'source',
    'created',
    'published',
    'topic',
    'keywords',
    'abstract',
  ])
})

test('a day is enough as the publication of an imported document, and needs no confirmation', () => {
  const { metadata, text } = importText(WHOLE.replace(' 09:05', ''))
  const { collection, slug } = metadata
  const file = parseDocumentFile(text, { collection, slug, path: 'index.mdx', files: [] })
  expect(file.data?.published).toBe('2024-02-01')
  expect(metadata.unconfirmed).not.toContain('published')
  expect(findDateFaults([file], '2026-11-22')).toEqual([])
})

test('a body of another place is never proposed, and a choice among several is said plainly', () => {
  const context = anImportContext()
  const [[id, own] = ['', undefined]] = [...context.organisations]
  if (!own) throw new Error('the context has no body')
  const away = { ...own, name: '外地的局', external: true as const }
  const other = { ...own, name: '示范区另一个局', shortName: '另一个局' }
  const importWith = (bodies: [string, typeof own][]) =>
    importDocument(readTextSource('没有任何信息的文字。'), '文件', {
      ...context,
      organisations: new Map(bodies),
    })
  const one = importWith([
    ['a-away', away],
    [id, own],
  ])
  expect(one.metadata.values['organisation']).toBe(id)
  expect(one.report.filter(({ place }) => place === '发布机构')).toEqual([])
  const two = importWith([
    ['a-away', away],
    [id, own],
    ['z-other', other],
  ])
  expect(two.metadata.unconfirmed).toContain('organisation')
  const [hint] = two.report.filter(({ place }) => place === '发布机构')
  expect(hint?.note).toContain(`暂写“${own.name}”`)
  expect(hint?.note).toContain('示范区另一个局（z-other）')
  expect(hint?.note).not.toContain('外地的局')
})

test('an option confirms its field', () => {
  const answers: ImportAnswers = {
    title: '关于办公地址的通知',
    organisation: 'sfq-renewal',
    created: '2024-01-05',
    published: '2024-01-06T10:00+08:00',
    topic: 'urban/renewal',
    indexNumber: 'SFGX0001/2024-00001',
  }
  expect(importText('没有任何信息的文字。', answers).metadata.unconfirmed).toEqual([
    'source',
    'keywords',
    'abstract',
  ])
})

test.each([
  ['plans', 'covers'],
  ['summaries', 'covers'],
  ['policies', 'validity'],
  ['guide', 'block'],
] as const)('what only %s have is to be confirmed too: %s', (collection, field) => {
  expect(importText('关于窗口的通知\n正文。', { collection }).metadata.unconfirmed).toContain(field)
})

test('the file itself names the fields in Chinese and says what to do', () => {
  expect(importText(WHOLE).text).toContain(
    [
      'unconfirmed:',
      '  # 以下字段由程序填写，请和原件核对：核对一项，删去一行',
      '  - indexNumber # 索引号',
      '  - topic # 主题分类',
      '  - keywords # 主题词',
      '  - abstract # 内容概述',
      '---',
    ].join('\n'),
  )
})

test('the reason of an import states only what stays true', () => {
  const reasonOf = (text: string) => importText(text).metadata.values['imported']
  expect(reasonOf(WHOLE)).toMatchObject({ reason: '由旧文件导入。' })
  expect(reasonOf(WHOLE.replace(' 09:05', ''))).toMatchObject({
    reason: '由旧文件导入，原文件只写明发布的日期，没有写明时刻。',
  })
  expect(reasonOf('没有任何信息的文字。')).toMatchObject({ reason: '由旧文件导入。' })
})

test.each(COLLECTIONS)(
  'a new document in %s leaves every proposed value to a person',
  (collection) => {
    const wish = { collection, organisation: 'sfq-renewal', year: 2026, slug: undefined }
    const { unconfirmed, values } = toNewDocument({ ...wish, title: undefined }, anImportContext())
    const stated = ['organisation', 'keywords', 'abstract']
    const isOpen = (field: string) => !JSON.stringify(values[field]).includes('待填写')
    expect([...unconfirmed].sort()).toEqual(
      Object.keys(values)
        .filter((field) => !stated.includes(field) && isOpen(field))
        .sort(),
    )
    const named = toNewDocument({ ...wish, title: '关于窗口的通知' }, anImportContext())
    expect(named.unconfirmed).not.toContain('title')
  },
)
