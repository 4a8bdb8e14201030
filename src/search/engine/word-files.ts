import { readFrames, writeFrames } from './frames.ts'
import type { Frame } from './frames.ts'

/** What Pagefind's index of a portion of the documents says of a word: the bytes of its entry there behind the word. */
export type WordEntry = { word: string; portion: number; bytes: Uint8Array }

/**
 * What is known of a shard before anything is looked up: where each of its files of words begins (with which word, and,
 * where an earlier file holds a beginning of that word's entries, with which portion), in order; and, by portion, the
 * unpacked `pf_meta` of Pagefind's index.
 */
export type ShardStart = { starts: [word: string, portion: number][]; metas: Uint8Array[] }

const encoder = new TextEncoder()
const decoder = new TextDecoder()

/** A frame tagged 0 holds a word, every other one behind it the entry of a portion, whose number is one less. */
export function writeWords(entries: WordEntry[]): Uint8Array<ArrayBuffer> {
  const frames: Frame[] = []
  let last = ''
  for (const { word, portion, bytes } of entries) {
    if (word !== last) frames.push({ tag: 0, bytes: encoder.encode(word) })
    frames.push({ tag: portion + 1, bytes })
    last = word
  }
  return writeFrames(frames)
}

/** The entries of a file of words. */
export function readWords(file: Uint8Array): WordEntry[] {
  let word = ''
  return readFrames(file).flatMap(({ tag, bytes }) => {
    if (tag > 0) return [{ word, portion: tag - 1, bytes }]
    word = decoder.decode(bytes)
    return []
  })
}

/** A line for every file of words, then the metas. */
export function writeStart({ starts, metas }: ShardStart): Uint8Array<ArrayBuffer> {
  const lines = starts.map(([word, portion]) => (portion > 0 ? `${word}${portion}` : word))
  const all = [encoder.encode(lines.join('\n')), ...metas]
  return writeFrames(all.map((bytes, tag) => ({ tag, bytes })))
}

/** What `writeStart` wrote. Throws when the file is empty or cut off. */
export function readStart(file: Uint8Array): ShardStart {
  const [lines, ...metas] = readFrames(file).map(({ bytes }) => bytes)
  if (metas.length === 0) throw new Error('A shard without documents.')
  const starts = decoder.decode(lines).split('\n').map(toStart)
  return { starts, metas }
}

function toStart(line: string): [word: string, portion: number] {
  const [word = ''] = /^[a-z]*/u.exec(line) ?? []
  return [word, Number(line.slice(word.length))]
}
