import { deflateRawSync } from 'node:zlib'
import { writeStart, writeWords } from '../engine/word-files.ts'
import type { ShardStart, WordEntry } from '../engine/word-files.ts'
import type { IndexFile } from './index-file.ts'
import type { PortionIndex } from './portion-files.ts'

/**
 * The files of a shard: what the portions know of every word, word by word, cut into files of about equal length, which
 * is given in bytes. The
 * entries of a word stand together, in the order of the portions; where they are too long for a file, several hold them.
 */
export function toShardFiles(portions: PortionIndex[], length: number): IndexFile[] {
  const files = toWordFiles(sortByWord(portions), length)
  const starts = files.map(([first]): ShardStart['starts'][number] => [first?.word ?? '', first?.portion ?? 0]) // prettier-ignore
  const start = writeStart({ starts, metas: portions.map(({ meta }) => meta) })
  return [
    { path: 'start.bin', bytes: pack(start) },
    ...files.map((entries, at) => ({ path: `words/${at}.bin`, bytes: pack(writeWords(entries)) })),
  ]
}

/** More effort would take a fifth longer and spare a thousandth. */
const pack = (content: Uint8Array) => deflateRawSync(content, { level: 6 })

/** The entries of every word, in the order of the portions; words in their order. */
function sortByWord(portions: PortionIndex[]): WordEntry[][] {
  const byWord = new Map<string, WordEntry[]>()
  for (const [portion, { entries }] of portions.entries()) {
    for (const { word, bytes } of entries) {
      const own = byWord.get(word)
      if (own) own.push({ word, portion, bytes })
      else byWord.set(word, [{ word, portion, bytes }])
    }
  }
  return [...byWord.keys()].sort().map((word) => byWord.get(word) ?? [])
}

function toWordFiles(words: WordEntry[][], most: number): WordEntry[][] {
  const files: WordEntry[][] = []
  let length = 0
  for (const own of words) {
    const whole = own.reduce((sum, { bytes }) => sum + bytes.length, 0)
    // A word that fits into a file is not divided; one that does not begins its own.
    if (length > 0 && length + whole > most) length = 0
    for (const entry of own) {
      if (length === 0) files.push([])
      files.at(-1)?.push(entry)
      length += entry.bytes.length
      if (length >= most) length = 0
    }
  }
  return files
}
