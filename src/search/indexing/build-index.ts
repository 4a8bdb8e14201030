import type { Meta } from '../format.ts'
import type { SearchRecord } from '../record.ts'
import type { Variants } from '../tokens.ts'
import { toDigest } from './digest.ts'
import { toShards } from './divide.ts'
import type { Lengths } from './divide.ts'
import type { IndexCache } from './index-cache.ts'
import type { IndexFile } from './index-file.ts'
import { toMeta } from './meta.ts'
import {
  ENGINE_FILE,
  INDEX_FILE,
  readIndex,
  SUMMARY_FILE,
  toPortionFiles,
} from './portion-files.ts'
import type { PortionSummary } from './portion-files.ts'
import { createPortionNamer } from './portion-name.ts'
import { toShardFiles } from './shard-files.ts'
import type { TermCounts } from './terms.ts'

/** How an index is built; tests make shards and portions small, so that a few documents are divided like many. */
export type IndexOptions = { cache?: IndexCache | undefined; lengths?: Lengths | undefined }

/** What the index of the given documents consists of; equal documents give equal bytes. */
export type BuiltIndex = {
  /** Files whose names change with their content: unchanged portions and shards keep theirs from build to build. */
  lasting: IndexFile[]
  /** The list of all documents and shards. */
  meta: Meta
  /** Words of the documents, counted portion by portion. */
  terms: TermCounts[]
}

/** Builds the index, portion by portion and shard by shard; those that the cache remembers are taken over. */
export async function buildIndex(
  records: SearchRecord[],
  variants: Variants,
  { cache, lengths }: IndexOptions = {},
): Promise<BuiltIndex> {
  const get: Get = (name, make) => cache?.get(name, make) ?? make()
  const nameOf = createPortionNamer(variants)
  const portions: Portion[] = []
  const shards: Shard[] = []
  for (const members of toShards(records, lengths)) {
    const own: Portion[] = []
    for (const each of members) own.push(await toPortion(each, nameOf(each), get, variants))
    shards.push(await toShard(own, get, lengths?.file))
    portions.push(...own)
  }
  const engine = toEngine(portions)
  const lasting = [...portions, ...shards].flatMap(({ folder, files }) =>
    files.map((file) => ({ ...file, path: `${folder}/${file.path}` })),
  )
  return {
    terms: portions.map(({ summary }) => summary.terms),
    lasting: [...engine, ...lasting],
    meta: toMeta(
      portions,
      shards.map(({ folder }) => folder),
      engine[0]?.path ?? '',
      variants,
    ),
  }
}

/** Takes files over under the name of what they belong to, or makes them. */
type Get = (name: string, make: () => Promise<IndexFile[]>) => Promise<IndexFile[]>

/** Documents that are indexed together: what is served of them, and what the index of their shard is made of. */
type Portion = {
  name: string
  folder: string
  files: IndexFile[]
  index: IndexFile
  engine: IndexFile
  records: SearchRecord[]
  summary: PortionSummary
}

type Shard = { folder: string; files: IndexFile[] }

async function toPortion(
  records: SearchRecord[],
  name: string,
  get: Get,
  variants: Variants,
): Promise<Portion> {
  const all = await get(name, () => toPortionFiles(records, variants))
  const [engine, index, summary] = [ENGINE_FILE, INDEX_FILE, SUMMARY_FILE].map((path) =>
    all.find((file) => file.path === path),
  )
  if (!engine || !index || !summary) throw new Error('A portion of the index is not whole.')
  const files = all.filter((file) => ![engine, index, summary].includes(file))
  return {
    name,
    folder: `texts/${name}`,
    files,
    index,
    engine,
    records,
    summary: JSON.parse(Buffer.from(summary.bytes).toString()) as PortionSummary,
  }
}

async function toShard(portions: Portion[], get: Get, length?: number): Promise<Shard> {
  const name = toDigest(portions.map((portion) => portion.name).join())
  const make = () =>
    Promise.resolve(
      toShardFiles(
        portions.map(({ index }) => readIndex(index)),
        length,
      ),
    )
  return { folder: `shards/${name}`, files: await get(name, make) }
}

/** One file serves all portions; a site without documents needs none. */
function toEngine([first]: Portion[]): IndexFile[] {
  if (!first) return []
  const { bytes } = first.engine
  return [{ path: `engine/${toDigest(bytes)}.bin`, bytes }]
}
