import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toIndexFiles } from '../../../src/search/indexing/index-files.ts'
import { toShards } from '../../../src/search/indexing/shards.ts'
import { toStream } from '../../../src/search/indexing/stream.ts'
import type { SearchRecord } from '../../../src/search/record.ts'
import { aParagraph, aRecord, variants } from './corpus.ts'

const SHARD_LENGTH = 400
const NONE = { synonyms: [], terms: [] }

/** Documents of a hundred characters or so, all of them different. */
const documents = Array.from({ length: 24 }, (_, number) =>
  aRecord({
    path: `/notices/${number}/`,
    date: `2026-01-${String(number + 1).padStart(2, '0')}`,
    blocks: [aParagraph(`第${number}号事项的通知。`.repeat(10))],
  }),
)

const namesOf = async (records: SearchRecord[]) => {
  const { files } = await toIndexFiles(records, NONE, { shardLength: SHARD_LENGTH })
  return new Set(files.map(({ path }) => path).filter((path) => path.startsWith('shards/')))
}
const shardsOf = (names: Set<string>) => new Set([...names].map((name) => name.split('/')[1]))

test('documents are divided by their address, and none is lost or too long to stand beside another', () => {
  fc.assert(
    fc.property(
      fc.shuffledSubarray(documents),
      fc.integer({ min: 1, max: 3000 }),
      (some, length) => {
        const streams = some.map((record) => toStream(record, variants))
        const shards = toShards(streams, length)
        expect(new Set(shards.flat())).toEqual(new Set(streams))
        for (const shard of shards) {
          const size = shard.reduce((sum, { text }) => sum + text.length, 0)
          expect(shard.length === 1 || size <= length).toBe(true)
        }
        const pathsOf = (list: typeof shards) =>
          list.map((shard) => shard.map(({ record }) => record.path))
        expect(pathsOf(toShards(streams.toReversed(), length))).toEqual(pathsOf(shards))
      },
    ),
  )
})

test('a small site has one shard, and a site without documents none', () => {
  const streams = documents.map((record) => toStream(record, variants))
  expect(toShards(streams)).toHaveLength(1)
  expect(toShards([])).toEqual([])
})

test('a changed document renames the files of its own shard and nothing else', async () => {
  const before = await namesOf(documents)
  const changed = documents.map((record, at) => (at === 0 ? { ...record, abstract: '改过的概述。' } : record)) // prettier-ignore
  const after = await namesOf(changed)
  expect(shardsOf(before).size).toBeGreaterThan(4)
  expect([...shardsOf(after)].filter((shard) => !shardsOf(before).has(shard))).toHaveLength(1)
  expect([...before].filter((name) => !after.has(name)).length).toBeLessThan(before.size / 3)
})

test('a new document renames the files of one shard, or of the two into which it is divided', async () => {
  const before = shardsOf(await namesOf(documents.slice(1)))
  const after = shardsOf(await namesOf(documents))
  expect([1, 2]).toContain([...after].filter((shard) => !before.has(shard)).length)
})
