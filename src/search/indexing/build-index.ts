import type { Meta } from '../format.ts'
import type { SearchRecord } from '../record.ts'
import type { Variants } from '../tokens.ts'
import { toDigest } from './digest.ts'
import { LENGTHS, toShards } from './divide.ts'
import type { Lengths } from './divide.ts'
import { NO_CACHE } from './index-cache.ts'
import type { Cache } from './index-cache.ts'
import type { IndexFile } from './index-file.ts'
import { toMeta } from './meta.ts'
import { createPortionNamer } from './portion-name.ts'
import { toPortion } from './portion.ts'
import type { IndexedPortion, Portion } from './portion.ts'
import { toShardFiles } from './shard-files.ts'
import type { TermCounts } from './terms.ts'

/** How an index is built; tests make shards and portions small, so that a few documents are divided like many. */
export type IndexOptions = { cache?: Cache | undefined; lengths?: Lengths | undefined }

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
  { cache = NO_CACHE, lengths = LENGTHS }: IndexOptions = {},
): Promise<BuiltIndex> {
  const nameOf = createPortionNamer(variants)
  const portions: Portion[] = []
  const shards: { folder: string; files: IndexFile[] }[] = []
  for (const members of toShards(records, lengths)) {
    const own: IndexedPortion[] = []
    for (const each of members) own.push(await toPortion(each, nameOf(each), cache, variants))
    const name = toDigest(...own.map(({ portion }) => portion.name), String(lengths.file))
    const make = async () =>
      toShardFiles(await Promise.all(own.map(({ getIndex }) => getIndex())), lengths.file)
    shards.push({ folder: `shards/${name}`, files: await cache.get(name, make) })
    portions.push(...own.map(({ portion }) => portion))
  }
  const [first] = portions
  const engine = first && toEngineFile(first.engine)
  const lasting = [...portions, ...shards].flatMap(({ folder, files }) =>
    files.map((file) => ({ ...file, path: `${folder}/${file.path}` })),
  )
  const folders = shards.map(({ folder }) => folder)
  return {
    lasting: engine ? [engine, ...lasting] : lasting,
    meta: toMeta(portions, folders, engine?.path ?? '', variants),
    terms: portions.map(({ summary }) => summary.terms),
  }
}

/** One file serves all portions; a site without documents needs none. */
const toEngineFile = (bytes: Uint8Array): IndexFile => ({
  path: `engine/${toDigest(bytes)}.bin`,
  bytes,
})
