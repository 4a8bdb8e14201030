import { expect, test } from 'vitest'
import { toNextLinks } from '#data/next-links.ts'
import type { Linked } from '#data/next-links.ts'
import { toStatements } from '#data/statements.ts'
import type { RelationType } from '#schemas/relation.ts'

const DAY = '2026-01-01'

function aPage(id: string, fields: Partial<Linked['data']> = {}): Linked {
  const data = { title: `名称${id}`, created: '2025-01-01', ...fields }
  return { id, path: `/${id}/`, data: { relations: undefined, validity: undefined, ...data } }
}
const saying = (type: RelationType, to: string, note?: string) => ({
  relations: [{ type, to, note }],
})
const linksOf = (page: Linked, others: Linked[]) =>
  toNextLinks(toStatements(page, [page, ...others]), DAY).map(
    ({ label, path, note }) => `${label} ${path ?? ''}${note === undefined ? '' : ` ${note}`}`,
  )

test.each([
  ['replaces', '现在看 /b/', ''],
  ['repeals', '废止它的文件 /b/', ''],
  ['renews', '延续它的文件 /b/', '所延续的文件 /a/'],
  ['amends', '修改它的文件 /b/', '所修改的文件 /a/'],
  ['corrects', '更正 /b/', '所更正的文件 /a/'],
  ['interprets', '解读 /b/', '所解读的政策 /a/'],
  ['reports-on', '完成情况 /b/', '所总结的计划 /a/'],
  ['cites', '', ''],
  ['implements', '', ''],
] as const)('where b says that it %s a, a leads to b and b to a', (type, ofOld, ofNew) => {
  const old = aPage('a')
  const later = aPage('b', saying(type, 'a'))
  expect(linksOf(old, [later]).join()).toBe(ofOld)
  expect(linksOf(later, [old]).join()).toBe(ofNew)
})

test('what takes effect later is said to come, with its day', () => {
  const later = aPage('b', { ...saying('repeals', 'a', '全部废止。'), validity: { from: '2027-01-01' } })
  expect(linksOf(aPage('a'), [later])).toEqual(['将废止它的文件 /b/ 自2027年1月1日起；全部废止'])
}) // prettier-ignore

test('a successor comes first, then what changed the document, the newest first, each once', () => {
  const others = [
    aPage('i', saying('interprets', 'a')),
    aPage('c', { ...saying('amends', 'a'), created: '2025-02-01' }),
    aPage('d', { ...saying('amends', 'a'), created: '2025-03-01' }),
    aPage('b', {
      relations: [
        { type: 'repeals', to: 'a' },
        { type: 'replaces', to: 'a' },
      ],
    }),
  ]
  expect(linksOf(aPage('a'), others)).toEqual([
    '现在看 /b/',
    '修改它的文件 /d/',
    '修改它的文件 /c/',
    '解读 /i/',
  ])
})

test('a policy that no longer applies is said to be so where one is led to it', () => {
  const validity = { state: '已废止', from: '2020-01-01', until: undefined, acts: [], asOf: DAY } as const // prettier-ignore
  const policy = { ...aPage('a'), validity: { ...validity, acts: [] } }
  expect(linksOf(aPage('b', saying('interprets', 'a')), [policy])).toEqual([
    '所解读的政策 /a/ 已废止',
  ])
})
