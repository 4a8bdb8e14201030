import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { readFrames, writeFrames } from '../engine/frames.ts'
import type { SearchRecord } from '../record.ts'
import type { Variants } from '../tokens.ts'
import { toCharacterCounts } from './characters.ts'
import type { CharacterCounts } from './characters.ts'
import type { IndexFile } from './index-file.ts'
import { toPagefindFiles } from './pagefind-files.ts'
import type { Entry } from './split-chunks.ts'
import { toStream } from './stream.ts'
import { countTerms } from './terms.ts'
import type { TermCounts } from './terms.ts'
import { toTextFiles } from './text-files.ts'

/** Pagefind's WebAssembly, the same for every portion. */
export const ENGINE_FILE = 'engine.bin'

/** What the list of all documents needs to know of a portion; no reader fetches it. */
export const SUMMARY_FILE = 'summary.json'

/** What is known of a portion besides its files: the lengths of the sections of every document, characters and words. */
export type PortionSummary = { lengths: number[][]; characters: CharacterCounts; terms: TermCounts }

/** Pagefind's index of a portion: the unpacked `pf_meta`, and what it says of every word, in the order of the words. */
export type PortionIndex = { meta: Uint8Array; entries: Entry[] }

/** The files of a portion, and by themselves the one that holds its index, from which a shard is made. */
export type PortionFiles = { files: IndexFile[]; index: IndexFile[] }

/** Indexes a portion: the cards and texts that results print, Pagefind's WebAssembly, the summary, and the index. */
export async function toPortionFiles(
  records: SearchRecord[],
  variants: Variants,
): Promise<PortionFiles> {
  const streams = records.map((record) => toStream(record, variants))
  const texts = streams.map(({ text }) => text)
  const lengths = streams.map((stream) => stream.lengths)
  const characters = toCharacterCounts(texts)
  const summary: PortionSummary = { lengths, characters, terms: countTerms(records, variants) }
  const { engine, ...index } = await toPagefindFiles(texts)
  const files = [
    ...toTextFiles(streams, variants),
    { path: ENGINE_FILE, bytes: engine },
    { path: SUMMARY_FILE, bytes: Buffer.from(JSON.stringify(summary)) },
  ]
  return { files, index: [{ path: 'index.bin', bytes: packIndex(index) }] }
}

/** The `pf_meta`, all words, and the entry of each of them. Packed lightly: it stays in the cache. */
function packIndex({ meta, entries }: PortionIndex): Uint8Array {
  const words = Buffer.from(entries.map(({ word }) => word).join('\n'))
  const all = [meta, words, ...entries.map(({ bytes }) => bytes)]
  return deflateRawSync(writeFrames(all.map((bytes) => ({ tag: 0, bytes }))), { level: 1 })
}

/** The index that `toPortionFiles` wrote. */
export function readIndex([file]: IndexFile[]): PortionIndex {
  const [meta, words, ...entries] = file ? readFrames(inflateRawSync(file.bytes)) : []
  if (!meta || !words) throw new Error('A portion has no index.')
  const names = Buffer.from(words.bytes).toString().split('\n')
  return {
    meta: meta.bytes,
    entries: entries.map(({ bytes: own }, at) => ({ word: names[at] ?? '', bytes: own })),
  }
}
