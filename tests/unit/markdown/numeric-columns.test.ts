import { expect, test } from 'vitest'
import { findNumericColumns } from '#markdown/numeric-columns.ts'

const columnOf = (...texts: string[]) => texts.map((text) => [text])

test.each([
  [['1', '22', '303']],
  [['1,234.50', '12,345,678', '0.5']],
  [['+3%', '-4.5％', '−2‰', '±1']],
  [['１，２３４', ' 5 ', '']],
  [['7', '—', '——', '/', '-']],
])('%j is a column of figures', (texts) => {
  expect(findNumericColumns(columnOf(...texts))).toEqual([0])
})

test.each([
  [['1', '约2']],
  [['1', '2公顷']],
  [['0755', '0756']],
  [['1,23', '4']],
  [['10~20', '3']],
  [['2024-01-19', '1']],
  [['', '—']],
  [[]],
])('%j is none', (texts) => {
  expect(findNumericColumns(columnOf(...texts))).toEqual([])
})

test('rows may be shorter than others', () => {
  expect(findNumericColumns([['甲', '1', '2'], ['乙', '3'], ['丙']])).toEqual([1, 2])
})
