import type { SearchRecord } from '../record.ts'
import type { Variants } from '../tokens.ts'
import { toDigest } from './digest.ts'
import { toJsonFile } from './index-file.ts'
import type { IndexFile } from './index-file.ts'
import { toMeta } from './meta.ts'
import type { IndexedShard } from './meta.ts'
import { ENGINE_FILE, PAGEFIND_VERSION, toPagefindFiles } from './pagefind-files.ts'
import type { ShardCache } from './shard-cache.ts'
import { toShards } from './shards.ts'
import { toStream } from './stream.ts'
import type { Stream } from './stream.ts'
import { toTextFiles } from './text-files.ts'

/** How an index is built; tests make shards small, so that a few documents are divided like many. */
export type IndexOptions = { cache?: ShardCache | undefined; shardLength?: number | undefined }

/** What the index of the given documents consists of, in any order; equal documents give equal bytes. */
export type BuiltIndex = {
  /** Files whose names change with their content: unchanged shards keep theirs from build to build. */
  lasting: IndexFile[]
  /** The list of all documents and shards. */
  meta: IndexFile
}

/** Builds the index shard by shard; those that the cache remembers are taken over. */
export async function buildIndex(
  records: SearchRecord[],
  variants: Variants,
  { cache, shardLength }: IndexOptions = {},
): Promise<BuiltIndex> {
  const streams = records.map((record) => toStream(record, variants))
  const lasting = new Map<string, IndexFile>()
  const shards: IndexedShard[] = []
  let engine = ''
  for (const members of toShards(streams, shardLength)) {
    const key = toDigest(PAGEFIND_VERSION + JSON.stringify(members.map(({ text }) => text)))
    const texts = toTextFiles(members, variants)
    const folder = `shards/${toDigest(key + texts.map(({ path, bytes }) => path + toDigest(bytes)).join())}`
    shards.push({ folder, streams: members })
    for (const { path, bytes } of [...(await indexShard(members, key, cache)), ...texts]) {
      if (path === ENGINE_FILE) engine = `engine/${toDigest(bytes)}.bin`
      const place = path === ENGINE_FILE ? engine : `${folder}/${path}`
      lasting.set(place, { path: place, bytes })
    }
  }
  return {
    lasting: [...lasting.values()],
    meta: toJsonFile('meta.bin', toMeta(shards, engine, variants)),
  }
}

function indexShard(members: Stream[], key: string, cache?: ShardCache): Promise<IndexFile[]> {
  const make = () => toPagefindFiles(members.map(({ text }) => text))
  return cache ? cache.get(key, make) : make()
}
