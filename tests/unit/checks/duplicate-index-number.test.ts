import { expect, test } from 'vitest'
import { findDuplicateIndexNumbers } from '#checks/duplicate-index-number.ts'
import { aContent } from '../../factories/content.ts'
import { aDocument } from '../../factories/document.ts'
import type { DocumentFile } from '#files/document-file.ts'
import { toLines } from '../../factories/issues.ts'

const first = aDocument({ slug: 'first' })
const other = aDocument({ slug: 'other', fields: { indexNumber: 'SFGX0001/2025-00002' } })
const without = ['a', 'b'].map((slug) => aDocument({ slug, fields: { indexNumber: undefined } }))

const faultsOf = (
  documents: DocumentFile[],
  records: { lock?: string; redirects?: string; tombstones?: string } = {},
) => findDuplicateIndexNumbers(aContent({ documents, ...records }))

test('different index numbers, and documents without one, are accepted', () => {
  expect(faultsOf([first, other, ...without])).toEqual([])
})

test('every document that shares its index number is reported with the others', () => {
  const second = aDocument({ slug: 'second', collection: 'policies' })
  expect(toLines(faultsOf([first, other, second]))).toMatchInlineSnapshot(`
    "content/notices/first/index.mdx:3  错误：索引号 SFGX0001/2025-00001 与 content/policies/second/index.mdx 重复。这一份不变，改另一份。[duplicate-index-number]
    content/policies/second/index.mdx:3  错误：索引号 SFGX0001/2025-00001 与 content/notices/first/index.mdx 重复。换成没有用过的 SFGX0001/2025-00003；npm run check -- --fix 会换好。[duplicate-index-number]"
  `)
})

test('the number of a document that was withdrawn may not be used again; one that moved keeps its own', () => {
  const lock =
    '- { document: notices/gone, title: 旧通知, indexNumber: SFGX0001/2025-00001, since: 2025-03-01 }\n'
  const tombstones =
    '- { document: notices/gone, title: 旧通知, on: 2025-04-01, by: 本局, why: 内容已有新的规定 }\n'
  expect(toLines(faultsOf([first], { lock, tombstones }))).toMatchInlineSnapshot(
    `"content/notices/first/index.mdx:3  错误：索引号 SFGX0001/2025-00001 已由撤下的“旧通知”（notices/gone）用过。换成没有用过的 SFGX0001/2025-00002；npm run check -- --fix 会换好。[duplicate-index-number]"`,
  )
  // Nobody has said yet whether it was renamed: another rule asks.
  expect(faultsOf([first], { lock })).toEqual([])
  const redirects = '- { from: notices/gone, to: notices/first, on: 2025-03-02 }\n'
  expect(faultsOf([first], { lock, redirects })).toEqual([])
})

test('where both were recorded as public, a person has to decide', () => {
  const record = (name: string) =>
    `- { document: notices/${name}, title: 通知, indexNumber: SFGX0001/2025-00001, since: 2025-03-01 }\n`
  const documents = [first, aDocument({ slug: 'second' })]
  const issues = faultsOf(documents, { lock: record('first') + record('second') })
  expect(issues.map(({ fix }) => fix)).toEqual(
    Array(2).fill('给后发布的文档换一个没有用过的流水号。'),
  )
})
