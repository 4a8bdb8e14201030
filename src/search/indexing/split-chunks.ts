import { decodeFirst } from 'cborg'
import { lengthBefore } from '../engine/chunk.ts'
import { UNIT_LENGTH } from '../words.ts'

/** What Pagefind's index says of a word, behind the word. */
export type Entry = { word: string; entry: Uint8Array }

/** The words that are looked for; others are what is left of how single code units are written. */
const LENGTHS = [UNIT_LENGTH, 2 * UNIT_LENGTH]

/**
 * Takes the words out of unpacked chunks (`pf_index`), so that they can be put into other files, in the order of the
 * words. Every entry stays as Pagefind wrote it. Throws when a chunk is not built as expected.
 */
export function splitChunks(chunks: Uint8Array[]): Entry[] {
  const entries = chunks.flatMap(splitChunk).filter(({ word }) => LENGTHS.includes(word.length))
  return entries.sort((a, b) => (a.word < b.word ? -1 : 1))
}

/** The head of the list says how many entries follow; each of them is read by itself, to know where it ends. */
function splitChunk(chunk: Uint8Array): Entry[] {
  const entries: Entry[] = []
  let rest = chunk.subarray(toHeadLength(chunk))
  while (rest.length > 0) {
    const [value, behind] = decodeFirst(rest) as [[word: string, ...unknown[]], Uint8Array]
    const [word] = value
    const entry = rest.subarray(lengthBefore(word), rest.length - behind.length)
    entries.push({ word, entry })
    rest = behind
  }
  return entries
}

/** A list of one, which is a list: the count stands in the low bits of its first byte or in as many bytes as they say. */
function toHeadLength([outer, inner = 0]: Uint8Array): number {
  const kind = inner >> 5
  const low = inner & 31
  if (outer !== 0x81 || kind !== 4 || low > 27) throw new Error('Pagefind wrote an unknown chunk.')
  return low < 24 ? 2 : 2 + 2 ** (low - 24)
}
