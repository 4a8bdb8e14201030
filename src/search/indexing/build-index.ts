import type { Meta } from '../format.ts'
import type { SearchRecord } from '../record.ts'
import type { Variants } from '../tokens.ts'
import { toDigest } from './digest.ts'
import { readBytes } from './index-file.ts'
import type { IndexFile } from './index-file.ts'
import { toMeta } from './meta.ts'
import type { IndexedShard } from './meta.ts'
import { ENGINE_FILE } from './pagefind-files.ts'
import type { ShardCache } from './shard-cache.ts'
import { SUMMARY_FILE, toShardFiles } from './shard-files.ts'
import type { ShardSummary } from './shard-files.ts'
import { createShardNamer } from './shard-key.ts'
import { toShards } from './shards.ts'

/** How an index is built; tests make shards small, so that a few documents are divided like many. */
export type IndexOptions = { cache?: ShardCache | undefined; shardLength?: number | undefined }

/** What the index of the given documents consists of; equal documents give equal bytes. */
export type BuiltIndex = {
  /** Files whose names change with their content: unchanged shards keep theirs from build to build. */
  lasting: IndexFile[]
  /** The list of all documents and shards. */
  meta: Meta
}

/** Builds the index shard by shard; those that the cache remembers are taken over. */
export async function buildIndex(
  records: SearchRecord[],
  variants: Variants,
  { cache, shardLength }: IndexOptions = {},
): Promise<BuiltIndex> {
  const nameOf = createShardNamer(variants)
  const lasting = new Map<string, IndexFile>()
  const shards: IndexedShard[] = []
  let engine = ''
  for (const members of toShards(records, shardLength)) {
    const name = nameOf(members)
    const make = () => toShardFiles(members, variants)
    const files = await (cache ? cache.get(name, make) : make())
    const folder = `shards/${name}`
    for (const file of files) {
      if (file.path === SUMMARY_FILE) continue
      if (file.path === ENGINE_FILE) engine = `engine/${toDigest(await readBytes(file))}.bin`
      const path = file.path === ENGINE_FILE ? engine : `${folder}/${file.path}`
      lasting.set(path, { ...file, path })
    }
    shards.push({ folder, records: members, summary: await readSummary(files) })
  }
  return { lasting: [...lasting.values()], meta: toMeta(shards, engine, variants) }
}

async function readSummary(files: IndexFile[]): Promise<ShardSummary> {
  const file = files.find(({ path }) => path === SUMMARY_FILE)
  if (!file) throw new Error('A shard has no summary.')
  return JSON.parse(Buffer.from(await readBytes(file)).toString('utf8')) as ShardSummary
}
