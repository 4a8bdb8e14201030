import { decodeFirst } from 'cborg'
import { lengthBefore, startsEntry } from '../engine/chunk.ts'
import { UNIT_LENGTH } from '../words.ts'

/** A word, and what Pagefind's index says of it: the bytes that stand behind the word. */
export type Entry = { word: string; bytes: Uint8Array }

/** The lengths of words that are looked for; others are what is left of how single code units are written. */
const WANTED = [UNIT_LENGTH, 2 * UNIT_LENGTH]

/**
 * Takes the words out of unpacked chunks (`pf_index`), so that they can be put into other files, in the order of the
 * words. Every entry stays as Pagefind wrote it. Throws when a chunk is not built as expected.
 */
export function splitChunks(chunks: Uint8Array[]): Entry[] {
  const entries = chunks.flatMap(splitChunk).filter(({ word }) => WANTED.includes(word.length))
  return entries.sort((a, b) => (a.word < b.word ? -1 : 1))
}

/** Each entry is read by itself, to know where it ends. */
function splitChunk(chunk: Uint8Array): Entry[] {
  const { count, length } = readHead(chunk)
  const entries: Entry[] = []
  let rest = chunk.subarray(length)
  while (rest.length > 0) {
    const [value, behind] = decodeFirst(rest) as [unknown, Uint8Array]
    const word: unknown = Array.isArray(value) ? value[0] : undefined
    if (typeof word !== 'string' || !startsEntry(rest, word)) throw new Error(UNKNOWN)
    entries.push({ word, bytes: rest.subarray(lengthBefore(word), rest.length - behind.length) })
    rest = behind
  }
  if (entries.length !== count) throw new Error(UNKNOWN)
  return entries
}

const UNKNOWN = 'Pagefind wrote an unknown chunk.'

/**
 * A list of one, which is the list of entries: how many there are stands in the low bits of its first byte, or in as many
 * bytes behind it as these say.
 */
function readHead(chunk: Uint8Array): { count: number; length: number } {
  const [outer, inner = 0] = chunk
  const low = inner & 31
  const size = low < 24 ? 0 : 2 ** (low - 24)
  if (outer !== 0x81 || inner >> 5 !== 4 || size > 4) throw new Error(UNKNOWN)
  const bytes = chunk.subarray(2, 2 + size)
  return {
    count: size === 0 ? low : bytes.reduce((value, byte) => value * 256 + byte, 0),
    length: 2 + size,
  }
}
