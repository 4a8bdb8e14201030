import { expect, test } from 'vitest'
import { parseState } from '../../../src/search/address.ts'
import { search } from '../../../src/search/querying/search.ts'
import type { SearchRecord } from '../../../src/search/record.ts'
import { aParagraph, aRecord, openIndexOf } from './corpus.ts'

/** Paths in the order in which a search for 停车 lists them. */
const rank = (...records: SearchRecord[]) => rankFor('停车', ...records)

async function rankFor(q: string, ...records: SearchRecord[]): Promise<string[]> {
  const store = await openIndexOf(records)
  const { documents } = await search(store, parseState(new URLSearchParams({ q })))
  return Promise.all(documents.map(async (document) => (await store.card(document)).path))
}

const filter = (value: string) => [{ value, label: value }]
const filler = aParagraph('道路。'.repeat(60))

test('the better the place of a term, the higher the document, whatever their days', async () => {
  const places = [
    aRecord({ path: '/exact/', title: '停车', date: '2020-01-01' }),
    aRecord({ path: '/title/', title: '停车管理办法', date: '2020-02-01' }),
    aRecord({ path: '/number/', documentNumber: '停车规〔2020〕1号', date: '2020-03-01' }),
    aRecord({ path: '/keyword/', keywords: ['停车'], date: '2026-03-01' }),
    aRecord({ path: '/heading/', blocks: [{ kind: 'heading', text: '停车' }], date: '2026-03-01' }),
    aRecord({ path: '/body/', blocks: [aParagraph('停车。'.repeat(9))], date: '2026-05-01' }),
    aRecord({ path: '/attachment/', blocks: [{ kind: 'attachment', text: '停车' }], date: '2026-05-01' }),
  ] // prettier-ignore
  expect(await rank(...places.toReversed())).toEqual(places.map(({ path }) => path))
})

test('the own documents stand before digests, unless only the digest names the term in its title', async () => {
  const digest = { isDigest: true, date: '2026-01-01' }
  const own = aRecord({ path: '/own/', date: '2021-01-01', blocks: [aParagraph('停车'), filler] })
  const keyword = aRecord({ ...digest, path: '/digest/', keywords: ['停车'], blocks: [aParagraph('停车。'.repeat(9))] }) // prettier-ignore
  expect(await rank(keyword, own)).toEqual(['/own/', '/digest/'])
  const title = aRecord({ ...digest, path: '/digest/', title: '邻区停车办法' })
  expect(await rank(title, own)).toEqual(['/digest/', '/own/'])
})

test('what is in force stands before what has ended, and a text before its explanation', async () => {
  const old = aRecord({ path: '/old/', title: '停车办法', date: '2026-02-01', filters: { validity: filter('已废止') } }) // prettier-ignore
  const inForce = aRecord({ path: '/new/', title: '停车管理办法', date: '2024-01-01', filters: { validity: filter('现行有效') } }) // prettier-ignore
  expect(await rank(old, inForce)).toEqual(['/new/', '/old/'])
  const explanation = aRecord({ path: '/a/', keywords: ['停车'], filters: { type: filter('interpretations') } }) // prettier-ignore
  const text = aRecord({ path: '/b/', keywords: ['停车'], filters: { type: filter('policies') } })
  expect(await rank(explanation, text)).toEqual(['/b/', '/a/'])
})

test('among equals the newest comes first', async () => {
  const of = (path: string, date: string) => aRecord({ path, date, keywords: ['停车'] })
  const days = [of('/2024/', '2024-01-01'), of('/2026/', '2026-01-01'), of('/2025/', '2025-01-01')]
  expect(await rank(...days)).toEqual(['/2026/', '/2025/', '/2024/'])
})

test('what is two years newer comes first, also where its title says a little more', async () => {
  const old = aRecord({ path: '/old/', title: '2024年停车工作计划', date: '2024-01-01' })
  const recent = aRecord({ path: '/new/', title: '2026年全区停车工作计划', date: '2026-01-01' })
  expect(await rank(old, recent)).toEqual(['/new/', '/old/'])
})

test('in texts, what mentions a term often for its length comes first', async () => {
  const often = aRecord({ path: '/often/', blocks: [aParagraph('停车。停车。停车。停车。')] })
  const once = aRecord({ path: '/a/', blocks: [aParagraph('停车。')] })
  const long = aRecord({ path: '/b/', blocks: [aParagraph('停车。'), filler, filler, filler] })
  expect(await rank(long, once, often)).toEqual(['/often/', '/a/', '/b/'])
})

test('a page of the guide comes after documents, unless its title names the term', async () => {
  const guide = { path: '/guide/', date: '2026-06-01', filters: { type: filter('guide') } }
  const text = aRecord({ path: '/text/', date: '2024-01-01', keywords: ['停车'] })
  expect(await rank(aRecord({ ...guide, keywords: ['停车'] }), text)).toEqual(['/text/', '/guide/'])
  expect(await rank(aRecord({ ...guide, title: '停车' }), text)).toEqual(['/guide/', '/text/'])
})

test('words that were typed apart and stand together in a title, in either order, come first', async () => {
  const apart = aRecord({ path: '/apart/', title: '2024年总结和停车计划', date: '2026-06-01' })
  const together = aRecord({ path: '/together/', title: '全区道路和交通2024年停车计划', date: '2024-01-01' }) // prettier-ignore
  expect(await rankFor('停车计划 2024', apart, together)).toEqual(['/together/', '/apart/'])
})

test('a title that names a body says less of its document than another title', async () => {
  const organisation = filter('示范区道路和停车管理局')
  const signed = aRecord({ path: '/signed/', title: '示范区道路和停车管理局公告', date: '2026-06-01', filters: { organisation } }) // prettier-ignore
  const named = aRecord({ path: '/named/', title: '示范区关于道路和停车工作的公告', date: '2025-06-01' }) // prettier-ignore
  expect(await rank(signed, named)).toEqual(['/named/', '/signed/'])
})
