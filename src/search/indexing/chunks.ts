import { deflateRawSync } from 'node:zlib'
import { BitWriter, ByteWriter, toRiceParameter } from '../bits.ts'
import type { Key } from './keys.ts'

/** A file of the index and the first key in it. */
export type Chunk = { firstKey: string; bytes: Uint8Array }

/** The documents that hold a frequent string, with how often and where. */
export type Mentions = { document: number; count: number; flags: number }[]

/** How many bytes of places a file collects before the next one begins. */
export const CHUNK_BYTES = 7000

type Corpus = {
  text: Uint16Array
  /** Place of every code unit in the list of characters by frequency. */
  ranks: Uint16Array
  toMentions: (key: Key) => Mentions
}

/**
 * Packs keys into files. A file holds, compressed, the keys (front coded), the documents of frequent keys, and the
 * character after every place; then, as bits, the places themselves.
 */
export function* toChunks(
  keys: Iterable<Key>,
  corpus: Corpus,
  chunkBytes = CHUNK_BYTES,
): Generator<Chunk> {
  let packer: ChunkPacker | undefined
  for (const key of keys) {
    packer ??= new ChunkPacker(corpus, key.key)
    packer.add(key)
    if (packer.size >= chunkBytes) {
      yield packer.toChunk()
      packer = undefined
    }
  }
  if (packer) yield packer.toChunk()
}

class ChunkPacker {
  readonly #corpus: Corpus
  readonly #firstKey: string
  readonly #heads = new ByteWriter()
  readonly #documents = new ByteWriter()
  readonly #following = new ByteWriter()
  readonly #places = new BitWriter()
  #count = 0
  #size = 0
  #last = ''

  constructor(corpus: Corpus, firstKey: string) {
    this.#corpus = corpus
    this.#firstKey = firstKey
  }

  get size(): number {
    return this.#places.length + this.#size
  }

  add(key: Key): void {
    this.#count++
    this.#addHead(key)
    if (key.isFrequent) this.#addMentions(this.#corpus.toMentions(key))
    else this.#addPlaces(key)
  }

  #addHead({ key, places, isFrequent }: Key): void {
    const shared = toShared(this.#last, key)
    this.#heads.varint(shared)
    this.#heads.varint(key.length - shared)
    for (let index = shared; index < key.length; index++)
      this.#heads.varint(this.#corpus.ranks[key.charCodeAt(index)] ?? 0)
    this.#heads.varint(isFrequent ? 0 : places.length)
    this.#last = key
  }

  #addMentions(mentions: Mentions): void {
    this.#documents.varint(mentions.length)
    let last = -1
    for (const { document } of mentions) {
      this.#documents.varint(document - last - 1)
      last = document
    }
    for (const { count } of mentions) this.#documents.varint(count)
    for (const { flags } of mentions) this.#documents.varint(flags)
    this.#size += mentions.length * 1.5
  }

  #addPlaces({ key, places }: Key): void {
    const { text, ranks } = this.#corpus
    const low = toRiceParameter(text.length, places.length)
    const isEnd = key.endsWith('\u0000')
    let last = -1
    for (const place of places) {
      this.#places.rice(place - last - 1, low)
      last = place
      if (!isEnd) this.#following.varint(ranks[text[place + key.length] ?? 0] ?? 0)
    }
    this.#size += places.length * 0.8
  }

  toChunk(): Chunk {
    const columns = [this.#heads, this.#documents, this.#following].map((c) => c.toBytes())
    const sizes = new ByteWriter()
    sizes.varint(this.#count)
    for (const column of columns) sizes.varint(column.length)
    const packed = deflateRawSync(Buffer.concat([sizes.toBytes(), ...columns]), { level: 9 })
    const length = new ByteWriter()
    length.varint(packed.length)
    const bytes = Buffer.concat([length.toBytes(), packed, this.#places.toBytes()])
    return { firstKey: this.#firstKey, bytes }
  }
}

/** How many code units two strings begin with alike. */
export function toShared(a: string, b: string): number {
  let shared = 0
  while (shared < a.length && shared < b.length && a[shared] === b[shared]) shared++
  return shared
}
