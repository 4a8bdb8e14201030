import { expect, test } from 'vitest'
import type { FrontMatter } from '#schemas/collection-schemas.ts'
import { isInCollection, toCollections, toYears } from '#domain/coverage.ts'
import { aDocument } from '../../factories/document.ts'
import type { DocumentOptions } from '../../factories/document.ts'

function dataOf(options: DocumentOptions): FrontMatter {
  const { data } = aDocument(options)
  if (!data) throw new Error('The factory made front matter that is not valid.')
  return data
}

const both = dataOf({
  collection: 'summaries',
  fields: { covers: '[{ kind: summary, year: 2023 }, { kind: plan, year: 2024 }]' },
})

test('a document appears in every list that it covers something of', () => {
  expect(toCollections(both, 'summaries')).toEqual(['summaries', 'plans'])
  expect(isInCollection(both, 'summaries', 'plans')).toBe(true)
  expect(isInCollection(both, 'summaries', 'policies')).toBe(false)
})

test('a document that covers the same kind twice appears once', () => {
  const covers = '[{ kind: plan, year: 2024 }, { kind: plan, year: 2025 }]'
  expect(toCollections(dataOf({ collection: 'plans', fields: { covers } }), 'plans')).toEqual([
    'plans',
  ])
})

test('any other document appears in the list of its folder', () => {
  expect(toCollections(dataOf({}), 'notices')).toEqual(['notices'])
})

test('the years of a document are those that it covers, the newest first', () => {
  expect(toYears(both)).toEqual([2024, 2023])
})

test('an annual report is about its year, and any other document about that of its creation', () => {
  const report = dataOf({ collection: 'guide', fields: { block: '年报', year: '2024' } })
  expect(toYears(report)).toEqual([2024])
  expect(toYears(dataOf({}))).toEqual([2025])
})
