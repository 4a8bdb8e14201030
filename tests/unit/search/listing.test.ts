import { expect, test } from 'vitest'
import { toSummary } from '#client/search/summary.ts'
import { parseState } from '../../../src/search/address.ts'
import { search } from '../../../src/search/querying/search.ts'
import { aRecord, openIndexOf } from './corpus.ts'

const of = (path: string, date: string, state: string) =>
  aRecord({ path, date, filters: { validity: [{ value: state, label: state }] } })
const store = await openIndexOf([
  of('/a/', '2023-01-01', '现行有效'),
  of('/b/', '2025-01-01', '现行有效'),
  of('/c/', '2024-01-01', '已废止'),
])

async function list(address: string) {
  const state = parseState(new URLSearchParams(address))
  const outcome = await search(store, state)
  const paths = await Promise.all(outcome.documents.map(async (each) => (await store.card(each)).path)) // prettier-ignore
  return { paths, facets: outcome.facets, summary: toSummary(outcome, state) }
}

test.each([
  ['validity=现行有效', ['/b/', '/a/'], '共 2 篇，按发布日期从新到旧'],
  ['q=%20&validity=现行有效', ['/b/', '/a/'], '共 2 篇，按发布日期从新到旧'],
  ['from=2024-01-01', ['/b/', '/c/'], '共 2 篇，按发布日期从新到旧'],
  ['to=2024-06-01&sort=oldest', ['/a/', '/c/'], '共 2 篇，按发布日期从旧到新'],
  ['validity=已废止&to=2023-12-31', [], '没有符合这些条件的文件'],
])('%s without a word lists %j and says: %s%s', async (address, paths, summary) => {
  expect(await list(address)).toMatchObject({ paths, summary })
})

test('the values of the filters are counted as with a word', async () => {
  expect((await list('validity=现行有效')).facets.validity.map(({ count }) => count)).toEqual([
    2, 1,
  ])
})

test.each(['', 'in=title', 'sort=oldest', 'synonyms=off'])('"%s" alone lists nothing', async (address) => {
  expect((await list(address)).paths).toEqual([])
}) // prettier-ignore

test('documents that staff put first are counted apart from those that hold the words', async () => {
  const state = parseState(new URLSearchParams('q=停车'))
  const outcome = { documents: [1, 2], chosen: [1], added: [1], unfiltered: 2, facets: (await search(store, state)).facets, marks: [], notes: [] } // prettier-ignore
  expect(toSummary(outcome, state)).toBe('含有所搜内容的文件共 1 篇，另有站点推荐 1 篇')
  expect(toSummary({ ...outcome, documents: [1] }, state)).toBe(
    '没有文件含有“停车”，另有站点推荐 1 篇',
  )
})
