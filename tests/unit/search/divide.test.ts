import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toIndexFiles } from '../../../src/search/indexing/index-files.ts'
import { toLength, toShards } from '../../../src/search/indexing/divide.ts'
import type { SearchRecord } from '../../../src/search/record.ts'
import { aParagraph, aRecord } from './corpus.ts'

const LENGTHS = { portion: 400, shard: 1000, file: 200 }
const NONE = { synonyms: [], terms: [] }

/** Documents of a hundred characters or so, all of them different. */
const documents = Array.from({ length: 24 }, (_, number) =>
  aRecord({
    path: `/notices/${number}/`,
    date: `2026-01-${String(number + 1).padStart(2, '0')}`,
    blocks: [aParagraph(`第${number}号事项的通知。`.repeat(10))],
  }),
)

const foldersOf = async (records: SearchRecord[]) => {
  const { files } = await toIndexFiles(records, NONE, { lengths: LENGTHS })
  const folders = files.map(({ path }) => path.split('/').slice(0, 2).join('/'))
  return (kind: string) => new Set(folders.filter((folder) => folder.startsWith(`${kind}/`)))
}
const changes = (after: Set<string>, before: Set<string>) => after.difference(before).size

test('documents are divided by their address, and none is lost or too long to stand beside another', () => {
  const length = fc.integer({ min: 1, max: 3000 })
  fc.assert(
    fc.property(fc.shuffledSubarray(documents), length, length, (some, portion, shard) => {
      const shards = toShards(some, { portion, shard })
      expect(new Set(shards.flat(2))).toEqual(new Set(some))
      const total = (records: SearchRecord[]) =>
        records.reduce((sum, record) => sum + toLength(record), 0)
      for (const portions of shards) {
        expect(portions.flat().length === 1 || total(portions.flat()) <= shard).toBe(true)
        for (const each of portions) expect(each.length === 1 || total(each) <= portion).toBe(true)
      }
      expect(toShards(some.toReversed(), { portion, shard })).toEqual(shards)
    }),
  )
})

test('a small site has one shard, and a site without documents none', () => {
  expect(toShards(documents)).toEqual([[expect.any(Array)]])
  expect(toShards([])).toEqual([])
})

test('a changed document renames the files of its own portion and shard, and nothing else', async () => {
  const before = await foldersOf(documents)
  const changed = documents.map((record, at) => (at === 0 ? { ...record, abstract: '改过的概述。' } : record)) // prettier-ignore
  const after = await foldersOf(changed)
  expect(before('shards').size).toBeGreaterThan(2)
  expect(before('texts').size).toBeGreaterThan(before('shards').size)
  expect(changes(after('texts'), before('texts'))).toBe(1)
  expect(changes(after('shards'), before('shards'))).toBe(1)
})

test('a new document renames one portion and one shard, or the two into which one is divided', async () => {
  const before = await foldersOf(documents.slice(1))
  const after = await foldersOf(documents)
  for (const kind of ['texts', 'shards'])
    expect([1, 2]).toContain(changes(after(kind), before(kind)))
})
