/**
 * Pagefind's chunks (`pf_index`) are lists in CBOR (RFC 8949): a list that holds the list of entries, each of them a list
 * of three, of which the first is the word.
 */
const LIST_OF_THREE = 0x83
const LISTS_OF_ONE = [0x81, 0x81]

/** A text shorter than 24 bytes is written behind a byte that holds its length. */
const TEXT = 0x60

const encoder = new TextEncoder()

const headOf = (word: string) => [LIST_OF_THREE, TEXT + word.length, ...encoder.encode(word)]

/** How many bytes stand before the rest of an entry: its head and its word. */
export const lengthBefore = (word: string): number => headOf(word).length

/** Whether bytes begin as the entry of a word that `toChunk` could write. */
export const startsEntry = (bytes: Uint8Array, word: string): boolean =>
  headOf(word).every((byte, at) => bytes[at] === byte)

/** A chunk that holds a single word, given what stands behind the word in its entry. */
export function toChunk(word: string, entry: Uint8Array): Uint8Array<ArrayBuffer> {
  const head = [...LISTS_OF_ONE, ...headOf(word)]
  const chunk = new Uint8Array(head.length + entry.length)
  chunk.set(head)
  chunk.set(entry, head.length)
  return chunk
}
