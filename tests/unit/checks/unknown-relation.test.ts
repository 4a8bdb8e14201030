import { expect, test } from 'vitest'
import { findUnknownRelations } from '#checks/unknown-relation.ts'
import { aDocument } from '../../factories/document.ts'
import { toLines } from '../../factories/issues.ts'

const relatedTo = (...ids: string[]) => {
  const items = ids.map((id) => `\n  - { type: cites, to: ${id} }`)
  return aDocument({ fields: { relations: items.join('') } })
}

test('a relation to another document of the site is accepted', () => {
  const target = aDocument({ collection: 'policies', slug: 'measures' })
  expect(findUnknownRelations([relatedTo('policies/measures'), target])).toEqual([])
})

test('relations to no document and to the document itself are reported', () => {
  const document = relatedTo('policies/nothing', 'notices/office-move')
  expect(toLines(findUnknownRelations([document]))).toMatchInlineSnapshot(`
    "content/notices/office-move/index.mdx:13  错误：文件关系所指的文档 "policies/nothing" 不存在。写成“栏目文件夹/文档文件夹”，并核对文档文件夹的名称。[unknown-relation]
    content/notices/office-move/index.mdx:14  错误：文件关系指向了本文档自己。写成“栏目文件夹/文档文件夹”，并核对文档文件夹的名称。[unknown-relation]"
  `)
})
