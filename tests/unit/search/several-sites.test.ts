import { expect, test } from 'vitest'
import { INDEX_FORMAT } from '../../../src/search/format.ts'
import { toJsonFile } from '../../../src/search/indexing/index-file.ts'
import { toIndexFiles } from '../../../src/search/indexing/index-files.ts'
import { findString } from '../../../src/search/querying/find-string.ts'
import { search } from '../../../src/search/querying/search.ts'
import type { IndexSource } from '../../../src/search/querying/site-index.ts'
import { Store } from '../../../src/search/querying/store.ts'
import type { SearchRecord } from '../../../src/search/record.ts'
import { aParagraph, aRecord, toSource } from './corpus.ts'

const NONE = { synonyms: [], terms: [] }
const REQUEST = { titleOnly: false, sort: 'relevance', withSynonyms: true, filters: {} } as const

const aSource = async (records: SearchRecord[], base: string, name?: string) =>
  toSource(await toIndexFiles(records, NONE), base, name)

const year = (value: string) => ({ year: [{ value, label: `${value}年` }] })
const district = [
  aRecord({
    path: '/a/',
    date: '2026-03-01',
    filters: year('2026'),
    blocks: [aParagraph('城市更新')],
  }),
  aRecord({
    path: '/b/',
    date: '2024-03-01',
    filters: year('2024'),
    blocks: [aParagraph('土地整备')],
  }),
]
const bureau = [
  aRecord({
    path: '/c/',
    date: '2025-03-01',
    filters: year('2026'),
    blocks: [aParagraph('城市更新计划')],
  }),
]

/** An index that cannot be read at all. */
const broken: IndexSource = {
  base: '/broken/',
  name: '示范区教育局',
  getVersion: () => Promise.reject(new Error('no network')),
  read: () => Promise.reject(new Error('no network')),
  startEngine: () => () => Promise.reject(new Error('no worker')),
}

test('documents of several sites are one list, newest first, and each says whose it is', async () => {
  const store = await Store.open([
    await aSource(district, '/'),
    await aSource(bureau, '/jyj/', '示范区教育局'),
  ])
  const { documents, facets } = await search(store, { typed: '城市更新', ...REQUEST })
  const found = await Promise.all(
    documents.map(async (number) => [store.baseOf(number), store.siteOf(number), (await store.card(number)).path]), // prettier-ignore
  )
  expect(found).toEqual([
    ['/', undefined, '/a/'],
    ['/jyj/', '示范区教育局', '/c/'],
  ])
  expect(facets.year).toEqual([{ value: '2026', label: '2026年', count: 2 }])
  expect(store.meta.days).toEqual(store.meta.days.toSorted((a, b) => b - a))
})

test('a site that cannot be opened is named, and the others answer', async () => {
  const store = await Store.open([await aSource(district, '/'), broken])
  const { documents, notes } = await search(store, { typed: '城市更新', ...REQUEST })
  expect(documents).toHaveLength(1)
  expect(notes).toContainEqual({ kind: 'unanswered', sites: ['示范区教育局'] })
})

test('a site that stops answering is named, and the others answer', async () => {
  const silent = { ...(await aSource(bureau, '/jyj/', '示范区教育局')), startEngine: broken.startEngine } // prettier-ignore
  const store = await Store.open([await aSource(district, '/'), silent])
  expect([...(await findString(store, '城市更新')).keys()]).toHaveLength(1)
  expect(store.missing).toEqual(['示范区教育局'])
})

test('an index of another format counts as one that does not answer', async () => {
  const { version, files } = await toIndexFiles(bureau, NONE)
  const old = files.map((file) =>
    file.path.endsWith('/meta.bin') ? toJsonFile(file.path, { format: INDEX_FORMAT + 1 }) : file,
  )
  const store = await Store.open([
    await aSource(district, '/'),
    toSource({ version, files: old }, '/old/', '旧网站'),
  ])
  expect(store.missing).toEqual(['旧网站'])
})

test('where the own index cannot be read, nothing is answered', async () => {
  await expect(Store.open([broken, await aSource(bureau, '/jyj/')])).rejects.toThrow('no network')
})

test('a site that takes too long is named, and holds up nobody', async () => {
  const slow = { ...broken, getVersion: () => new Promise<string>(() => undefined) }
  const store = await Store.open([await aSource(district, '/'), slow], 50)
  expect(store.missing).toEqual(['示范区教育局'])
})

test('bodies of different sites that bear the same id are told apart, equal years are one', async () => {
  const body = (label: string) => ({ ...year('2026'), organisation: [{ value: 'renewal', label }] })
  const [own, other] = ['甲区更新局', '乙区更新局'].map((label) => [
    aRecord({ path: '/a/', filters: body(label), blocks: [aParagraph('城市更新')] }),
  ])
  const store = await Store.open([
    await aSource(own ?? [], '/'),
    await aSource(other ?? [], '/yi/', '乙区'),
  ])
  const { facets } = await search(store, { typed: '城市更新', ...REQUEST })
  expect(facets.organisation.map(({ label, count }) => `${label} ${count}`).sort()).toEqual([
    '乙区更新局 1',
    '甲区更新局 1',
  ])
  expect(facets.year).toHaveLength(1)
})
