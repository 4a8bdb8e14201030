import { describe, expect, test } from 'vitest'
import { search } from '../../../src/search/querying/search.ts'
import { parseState } from '../../../src/search/address.ts'
import { toNumberForms } from '../../../src/search/querying/numbers.ts'
import { aRecord, openIndexOf } from './corpus.ts'

test.each([
  ['第368号', '第368号'],
  ['0368号', '第368号'],
  ['国务院令第752号', '国务院令第752号'],
  ['国务院令752号', '国务院令第752号'],
  ['2026年第08号', '2026年第8号'],
  ['某局公告2026年8号', '某局公告2026年第8号'],
  ['某局公告（2026年第8号）', '某局公告2026年第8号'],
  ['示更规2024第1号', '示更规(2024)1号'],
])('%s is looked for as %s', (typed, form) => {
  expect(toNumberForms(typed)).toContain(form)
})

test.each(['国务院令', '公告2026年', '令人满意', '2026年'])('%s is no number', (typed) => {
  expect(toNumberForms(typed)).toEqual([])
})

test.each([
  ['2024第1', ['(2024)1号']],
  ['(2024)1', ['(2024)1号']],
  ['示更规2024 1', ['示更规(2024)1号']],
  ['20241', []],
  ['2024年1', []],
])('figures without an office are a number when they are written as one: %s', (typed, forms) => {
  expect(toNumberForms(typed)).toEqual(forms)
})

describe('the search', async () => {
  const numbers = ['某局公告2026年第8号', '国务院令第752号', '示更规〔2024〕1号']
  const records = numbers.map((documentNumber, index) =>
    aRecord({ path: `/${index}/`, title: `文件${index}`, documentNumber, date: '2026-01-01' }),
  )
  const store = await openIndexOf(records)

  test.each([
    ['某局公告2026年第8号', 0],
    ['某局公告2026年8号', 0],
    ['2026年第8号', 0],
    ['国务院令752号', 1],
    ['示更规2024年1号', 2],
  ])('finds %s', async (typed, expected) => {
    const outcome = await search(store, parseState(new URLSearchParams({ q: typed })))
    const cards = await Promise.all(outcome.documents.map((document) => store.card(document)))
    expect(cards.map(({ documentNumber }) => documentNumber)).toEqual([numbers[expected]])
  })
})
