import { inflateSync } from 'fflate'
import { CARDS_PER_FILE } from '../format.ts'
import type { Card, Meta, Part } from '../format.ts'
import type { Variants } from '../tokens.ts'
import { readChunk } from './chunk.ts'
import type { Chunk } from './chunk.ts'

/** Reads a file of the index: from the network in a browser, from memory in a test. Rejects when it cannot. */
export type ReadFile = (path: string) => Promise<Uint8Array>

/** The index as a visit reads it: every file at most once. */
export class Store {
  readonly meta: Meta
  /** Start of every document in the stream, and the end of the last. */
  readonly starts: Uint32Array
  readonly firstKeys: string[]
  readonly #characters: Set<string>
  readonly #read: ReadFile
  readonly #files = new Map<string, Promise<unknown>>()

  private constructor(meta: Meta, read: ReadFile) {
    this.meta = meta
    this.#characters = new Set(meta.characters.split(''))
    this.#read = read
    this.starts = toStarts(meta)
    this.firstKeys = toFirstKeys(meta)
  }

  static async open(read: ReadFile): Promise<Store> {
    return new Store(parseJson(await read('meta.bin')) as Meta, read)
  }

  /** Whether a character stands anywhere in the documents. */
  knows(character: string): boolean {
    return [...Array(character.length).keys()].every((unit) =>
      this.#characters.has(character.charAt(unit)),
    )
  }

  chunk(number: number): Promise<Chunk> {
    return this.#load(`keys/${number}.bin`, (bytes) => readChunk(bytes, this))
  }

  async card(document: number): Promise<Card> {
    const file = Math.floor(document / CARDS_PER_FILE)
    const cards = await this.#load(`cards/${file}.bin`, (bytes) => parseJson(bytes) as Card[])
    const card = cards[document % CARDS_PER_FILE]
    if (!card) throw new Error(`No card of document ${document}`)
    return card
  }

  part(document: number, number: number): Promise<Part> {
    return this.#load(`text/${document}-${number}.bin`, (bytes) => parseJson(bytes) as Part)
  }

  /** Traditional characters; fetched only when a query holds one, because the index holds none. */
  variants(): Promise<Variants> {
    return this.#load('variants.bin', (bytes) => new Map(parseJson(bytes) as [string, string][]))
  }

  /** Any other file of the index that holds JSON. */
  json(path: string): Promise<unknown> {
    return this.#load(path, parseJson)
  }

  #load<Content>(path: string, parse: (bytes: Uint8Array) => Content): Promise<Content> {
    const known = this.#files.get(path)
    if (known) return known as Promise<Content>
    const loading = this.#read(path).then(parse)
    this.#files.set(path, loading)
    // What failed once may succeed when the reader tries again.
    loading.catch(() => this.#files.delete(path))
    return loading
  }
}

function parseJson(bytes: Uint8Array): unknown {
  return JSON.parse(new TextDecoder().decode(inflateSync(bytes)))
}

function toStarts({ documents, lengths }: Meta): Uint32Array {
  const starts = new Uint32Array(documents + 1)
  for (let document = 0; document < documents; document++) {
    const length = lengths.reduce((sum, column) => sum + (column[document] ?? 0), 0)
    starts[document + 1] = (starts[document] ?? 0) + length
  }
  return starts
}

function toFirstKeys({ firstKeys }: Meta): string[] {
  let last = ''
  return firstKeys.map(([shared, rest]) => (last = last.slice(0, shared) + rest))
}
