import { expect, test } from 'vitest'
import { toRelatedGroups } from '#data/related-groups.ts'
import { toStatements } from '#data/statements.ts'
import type { RelationType } from '#schemas/relation.ts'

type Statements = [RelationType, string][]

const aPage = (id: string, created: string, statements: Statements = []) => ({
  id,
  data: {
    title: id,
    created,
    published: created,
    relations: statements.map(([type, to]) => ({ type, to, note: undefined })),
  },
})
const groupsOf = (page: ReturnType<typeof aPage>, others: ReturnType<typeof aPage>[]) =>
  toRelatedGroups(toStatements(page, [page, ...others])).map(({ name, entries }) => [
    name,
    ...entries.map(({ label, document }) => `${document.id}：${label}`),
  ])

test('relations are grouped by what they mean, newest first', () => {
  const page = aPage('a', '2024-01-01', [['repeals', 'old'], ['cites', 'law']]) // prettier-ignore
  const others = [
    aPage('old', '2020-01-01'),
    aPage('law', '2019-01-01'),
    aPage('first', '2024-02-01', [['amends', 'a']]),
    aPage('second', '2025-02-01', [['amends', 'a']]),
    aPage('words', '2024-01-02', [['interprets', 'a']]),
    aPage('plan', '2024-06-01', [['implements', 'a']]),
    aPage('list', '2024-07-01', [['cites', 'a']]),
  ]
  expect(groupsOf(page, others)).toEqual([
    ['改变本文件的', 'second：修改本文件的', 'first：修改本文件的'],
    ['本文件改变的', 'old：废止的文件'],
    ['解读', 'words：本文件的解读'],
    ['落实和总结', 'plan：落实本文件的'],
    ['本文件引用的', 'law：引用的文件'],
    ['引用本文件的', 'list：引用本文件的'],
  ])
})

test('a document that bears on another in several ways stands once, where it matters most', () => {
  const other = aPage('b', '2025-01-01', [['cites', 'a'], ['replaces', 'a'], ['repeals', 'a']]) // prettier-ignore
  expect(groupsOf(aPage('a', '2020-01-01'), [other])).toEqual([
    ['改变本文件的', 'b：接替本文件的，废止本文件的'],
  ])
})

test('every type of relation belongs to a group, on both sides', () => {
  const types: RelationType[] = ['interprets', 'implements', 'amends', 'repeals', 'renews', 'replaces', 'reports-on', 'cites', 'corrects'] // prettier-ignore
  for (const type of types) {
    const old = aPage('a', '2020-01-01')
    const later = aPage('b', '2025-01-01', [[type, 'a']])
    expect(groupsOf(old, [later]), type).toHaveLength(1)
    expect(groupsOf(later, [old]), type).toHaveLength(1)
  }
})
