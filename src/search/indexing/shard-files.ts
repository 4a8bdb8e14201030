import type { SearchRecord } from '../record.ts'
import type { Variants } from '../tokens.ts'
import { toCharacterCounts } from './characters.ts'
import type { CharacterCounts } from './characters.ts'
import type { IndexFile } from './index-file.ts'
import { toPagefindFiles } from './pagefind-files.ts'
import { toStream } from './stream.ts'
import { toTextFiles } from './text-files.ts'

/** Name of the file that holds what the list of all documents needs to know of a shard; no reader fetches it. */
export const SUMMARY_FILE = 'summary.json'

/** What is known of a shard besides its files: the lengths of the sections of every document, and its characters. */
export type ShardSummary = { lengths: number[][]; characters: CharacterCounts }

/** Every file of a shard: Pagefind's, the cards and texts that results print, and the summary. */
export async function toShardFiles(
  records: SearchRecord[],
  variants: Variants,
): Promise<IndexFile[]> {
  const streams = records.map((record) => toStream(record, variants))
  const texts = streams.map(({ text }) => text)
  const lengths = streams.map((stream) => stream.lengths)
  const summary: ShardSummary = { lengths, characters: toCharacterCounts(texts) }
  return [
    ...(await toPagefindFiles(texts)),
    ...toTextFiles(streams, variants),
    { path: SUMMARY_FILE, bytes: Buffer.from(JSON.stringify(summary)) },
  ]
}
