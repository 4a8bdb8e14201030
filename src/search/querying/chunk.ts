import { inflateSync } from 'fflate'
import { BitReader, ByteReader, toRiceParameter } from '../bits.ts'
import type { Meta } from '../format.ts'

/** The documents of a frequent string, as three columns. */
type MentionList = { documents: number[]; counts: number[]; flags: number[] }

/** What the index says of a key: the documents of a frequent one, otherwise its places and what follows each of them. */
export type Entry = { key: string } & (
  | { isFrequent: true; mentions: MentionList }
  | { isFrequent: false; places: Uint32Array; following: string }
)

/** A file of the index, its entries in the order of their keys. */
export type Chunk = Entry[]

/** Unpacks a file that `toChunks` packed. */
export function readChunk(
  bytes: Uint8Array,
  { meta, starts }: { meta: Meta; starts: Uint32Array },
): Chunk {
  const outer = new ByteReader(bytes)
  const packed = outer.varint()
  const bitsStart = outer.offset + packed
  const columns = inflateSync(bytes.subarray(outer.offset, bitsStart))
  const sizes = new ByteReader(columns)
  const count = sizes.varint()
  const lengths = [sizes.varint(), sizes.varint(), sizes.varint()]
  let offset = sizes.offset
  const [heads, documents, following] = lengths.map((length) => {
    const column = new ByteReader(columns.subarray(offset, offset + length))
    offset += length
    return column
  }) as [ByteReader, ByteReader, ByteReader]
  const places = new BitReader(bytes.subarray(bitsStart))
  const readers = { heads, documents, following, places }
  return readEntries(count, readers, meta.characters, starts.at(-1) ?? 0)
}

type Readers = {
  heads: ByteReader
  documents: ByteReader
  following: ByteReader
  places: BitReader
}

function readEntries(
  count: number,
  { heads, documents, following, places }: Readers,
  characters: string,
  length: number,
): Entry[] {
  let key = ''
  return Array.from({ length: count }, () => {
    key = key.slice(0, heads.varint()) + readText(heads, heads.varint(), characters)
    const size = heads.varint()
    if (size === 0) return { key, isFrequent: true, mentions: readMentions(documents) }
    return {
      key,
      isFrequent: false,
      places: readPlaces(places, size, length),
      following: key.endsWith('\u0000') ? '' : readText(following, size, characters),
    }
  })
}

function readText(reader: ByteReader, length: number, characters: string): string {
  let text = ''
  for (let index = 0; index < length; index++) text += characters[reader.varint()] ?? ''
  return text
}

function readPlaces(bits: BitReader, size: number, length: number): Uint32Array {
  const low = toRiceParameter(length, size)
  let last = -1
  return Uint32Array.from({ length: size }, () => (last += bits.rice(low) + 1))
}

function readMentions(reader: ByteReader): MentionList {
  const size = reader.varint()
  let last = -1
  return {
    documents: Array.from({ length: size }, () => (last += reader.varint() + 1)),
    counts: Array.from({ length: size }, () => reader.varint()),
    flags: Array.from({ length: size }, () => reader.varint()),
  }
}
