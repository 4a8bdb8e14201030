import { expect, test } from 'vitest'
import { findNumberYears } from '#checks/number-year.ts'
import { aDocument } from '../../factories/document.ts'
import { toLines } from '../../factories/issues.ts'

const faultsOf = (fields: Record<string, string>) => findNumberYears([aDocument({ fields })])

test('numbers of another year are reported', () => {
  const issues = faultsOf({ documentNumber: '示更规〔2024〕1号', indexNumber: 'A1/2023-00001' })
  expect(toLines(issues)).toMatchInlineSnapshot(`
    "content/notices/office-move/index.mdx:12  提醒：发文字号 示更规〔2024〕1号 的年份与成文日期 2025-03-01 不一致。核对原件上的发文字号和成文日期；原件如此的，保持不变。[number-year]
    content/notices/office-move/index.mdx:3  提醒：索引号 A1/2023-00001 的年份与成文、发布日期都不一致。核对年份；已经公开的索引号不改。[number-year]"
  `)
})

test.each([
  ['2025-01-02', '示更规〔2024〕99号'],
  ['2025-12-31', '示更规〔2026〕1号'],
  ['2025-06-01', '示更规〔2025〕1号'],
  ['2025-06-01', '公告2025年第1号'],
  ['2025-06-01', '第368号'],
])('of %s is %s', (created, documentNumber) => {
  expect(faultsOf({ created, documentNumber })).toEqual([])
})

test.each([
  ['2025-02-01', '示更规〔2024〕99号'],
  ['2025-11-30', '示更规〔2026〕1号'],
  ['2025-01-02', '示更规〔2023〕1号'],
  ['2025-06-01', '公告2024年第1号'],
])('of %s is not %s', (created, documentNumber) => {
  expect(faultsOf({ created, documentNumber })).toHaveLength(1)
})

test('an index number of the year of publication, or of a document taken over, is accepted', () => {
  const created = '2024-12-30'
  expect(faultsOf({ created, indexNumber: 'A1/2025-00001' })).toEqual([])
  expect(faultsOf({ created, indexNumber: 'A1/2024-00001' })).toEqual([])
  const imported = '{ from: 旧网站, on: 2025-03-02, reason: 网站迁移 }'
  expect(faultsOf({ created, indexNumber: 'A1/2019-00001', imported })).toEqual([])
})
