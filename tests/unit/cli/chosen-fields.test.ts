import { expect, test } from 'vitest'
import { formatChoices } from '../../../src/cli/chosen-fields.ts'
import { importDocument } from '#import/import-document.ts'
import { toNewDocument } from '#import/new-document.ts'
import { readTextSource } from '#import/text-source.ts'
import { anImportContext } from '../../setup/import-context.ts'

test('what was chosen for an imported document is listed, with a mark on what is only proposed', () => {
  const context = anImportContext({ slug: 'renewal-plan-2024' })
  const text = '示范区城市更新和土地整备局2024年工作计划\n推进城市更新。\n2024年1月19日'
  const { metadata } = importDocument(readTextSource(text), '计划', context)
  expect(formatChoices(metadata, context)).toMatchInlineSnapshot(`
    "  名称　　  示范区城市更新和土地整备局2024年工作计划
      发布机构  示范区城市更新和土地整备局（sfq-renewal）
      栏目　　  工作计划（plans）
      文件夹　  renewal-plan-2024（网址的一部分，发布前可改名，发布后不再改）
      索引号　  SFGX0001/2024-00008  ← 请核对
      成文日期  2024-01-19
      发布日期  2024-01-19  ← 请核对
      主题分类  城乡建设／城市更新（urban/renewal）  ← 请核对
      待核对　  索引号、信息来源、发布日期、主题分类、主题词、内容概述（见文件中的 unconfirmed）
    "
  `)
})

test('a body without index numbers has none, and a new document shows the same lines', () => {
  const context = anImportContext()
  const body = { name: '区外机构', shortName: '机构', duties: '无关。', external: true }
  const wish = { collection: 'notices', year: 2024, title: '关于窗口的通知', slug: 'a' } as const
  const outside = { ...context, organisations: new Map([['outside', body]]) }
  const document = toNewDocument({ ...wish, organisation: 'outside' }, outside)
  const lines = formatChoices(document, outside)
  expect(lines).toContain('  名称　　  关于窗口的通知\n  发布机构  区外机构（outside）\n')
  expect(lines).toContain('  索引号　  没有\n')
})
