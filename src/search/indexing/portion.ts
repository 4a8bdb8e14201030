import type { SearchRecord } from '../record.ts'
import type { Variants } from '../tokens.ts'
import type { Cache } from './index-cache.ts'
import type { IndexFile } from './index-file.ts'
import { ENGINE_FILE, readIndex, SUMMARY_FILE, toPortionFiles } from './portion-files.ts'
import type { PortionIndex, PortionSummary } from './portion-files.ts'

/** Documents that have been indexed together, with what is served of them. */
export type Portion = {
  name: string
  /** Folder of its files within the index. */
  folder: string
  files: IndexFile[]
  /** Pagefind's WebAssembly. */
  engine: Uint8Array
  records: SearchRecord[]
  summary: PortionSummary
}

/** A portion, and its index, which is large: it is read, or made again, when the files of the shard are made. */
export type IndexedPortion = { portion: Portion; getIndex: () => Promise<PortionIndex> }

/**
 * Indexes documents, or takes over what the cache remembers under their name.
 */
export async function toPortion(
  records: SearchRecord[],
  name: string,
  cache: Cache,
  variants: Variants,
): Promise<IndexedPortion> {
  let made: ReturnType<typeof toPortionFiles> | undefined
  const make = () => (made ??= toPortionFiles(records, variants))
  const all = await cache.get(name, async () => (await make()).files)
  const takeIndex = () => cache.get(`${name}-index`, async () => (await make()).index)
  // What was made anew is remembered at once.
  if (made) await takeIndex()
  const [engine, summary] = [ENGINE_FILE, SUMMARY_FILE].map((path) =>
    all.find((file) => file.path === path),
  )
  if (!engine || !summary) throw new Error('A portion of the index is not whole.')
  const portion = {
    name,
    folder: `texts/${name}`,
    files: all.filter((file) => ![engine, summary].includes(file)),
    engine: engine.bytes,
    records,
    summary: JSON.parse(Buffer.from(summary.bytes).toString()) as PortionSummary,
  }
  return { portion, getIndex: async () => readIndex(await takeIndex()) }
}
