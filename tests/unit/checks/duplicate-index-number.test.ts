import { expect, test } from 'vitest'
import { findDuplicateIndexNumbers } from '#checks/duplicate-index-number.ts'
import { aDocument } from '../../factories/document.ts'
import { toLines } from '../../factories/issues.ts'

const first = aDocument({ slug: 'first' })
const other = aDocument({ slug: 'other', fields: { indexNumber: 'SFGX0001/2025-00002' } })
const without = ['a', 'b'].map((slug) => aDocument({ slug, fields: { indexNumber: undefined } }))

test('different index numbers, and documents without one, are accepted', () => {
  expect(findDuplicateIndexNumbers([first, other, ...without])).toEqual([])
})

test('every document that shares its index number is reported with the others', () => {
  const second = aDocument({ slug: 'second', collection: 'policies' })
  expect(toLines(findDuplicateIndexNumbers([first, other, second]))).toMatchInlineSnapshot(`
    "content/notices/first/index.mdx:3  错误：索引号 SFGX0001/2025-00001 与 content/policies/second/index.mdx 重复。给后发布的文档换一个没有用过的流水号。[duplicate-index-number]
    content/policies/second/index.mdx:3  错误：索引号 SFGX0001/2025-00001 与 content/notices/first/index.mdx 重复。给后发布的文档换一个没有用过的流水号。[duplicate-index-number]"
  `)
})
