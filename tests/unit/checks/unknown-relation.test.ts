import { expect, test } from 'vitest'
import { findUnknownRelations } from '#checks/unknown-relation.ts'
import { aDocument } from '../../factories/document.ts'
import { toLines } from '../../factories/issues.ts'

const NOTHING = { movedTo: () => undefined, isWithdrawn: () => false }

const relatedTo = (...ids: string[]) => {
  const items = ids.map((id) => `\n  - { type: cites, to: ${id} }`)
  return aDocument({ fields: { relations: items.join('') } })
}

test('a relation to another document of the site is accepted', () => {
  const target = aDocument({ collection: 'policies', slug: 'measures' })
  expect(findUnknownRelations([relatedTo('policies/measures'), target], NOTHING)).toEqual([])
})

test('relations to no document and to the document itself are reported', () => {
  const document = relatedTo('policies/nothing', 'notices/office-move')
  expect(toLines(findUnknownRelations([document], NOTHING))).toMatchInlineSnapshot(`
    "content/notices/office-move/index.mdx:13  错误：文件关系所指的文档 "policies/nothing" 不存在。写成“栏目文件夹/文档文件夹”，并核对文档文件夹的名称。[unknown-relation]
    content/notices/office-move/index.mdx:14  错误：文件关系指向了本文档自己。写成“栏目文件夹/文档文件夹”，并核对文档文件夹的名称。[unknown-relation]"
  `)
})

test('relations to documents that moved or were withdrawn are reported with what became of them', () => {
  const document = relatedTo('policies/old', 'policies/gone')
  const former = {
    movedTo: (id: string) => (id === 'policies/old' ? 'policies/new' : undefined),
    isWithdrawn: (id: string) => id === 'policies/gone',
  }
  expect(toLines(findUnknownRelations([document], former))).toMatchInlineSnapshot(`
    "content/notices/office-move/index.mdx:13  错误：文件关系所指的文档 "policies/old" 已移动。改成 policies/new。[unknown-relation]
    content/notices/office-move/index.mdx:14  错误：文件关系所指的文档 "policies/gone" 已撤下。删去这一条；有接替文件的改成接替的文件。[unknown-relation]"
  `)
})

test('a relation to a draft is pointed out, unless the document is a draft itself', () => {
  const draft = aDocument({ collection: 'policies', slug: 'measures', fields: { draft: 'true' } })
  const file = relatedTo('policies/measures')
  expect(toLines(findUnknownRelations([file, draft], NOTHING))).toMatchInlineSnapshot(
    `"content/notices/office-move/index.mdx:13  提醒：文件关系所指的文档 "policies/measures" 还是草稿，网站上不显示这一条。等它发布后再写，或同时发布。[unknown-relation]"`,
  )
  const among = aDocument({
    fields: { relations: '[{ type: cites, to: policies/measures }]', draft: 'true' },
  })
  expect(findUnknownRelations([among, draft], NOTHING)).toEqual([])
})
