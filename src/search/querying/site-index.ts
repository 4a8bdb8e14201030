import { inflateSync } from 'fflate'
import type { DocumentPlace, EngineParts, Occurrence } from '../engine/engine.ts'
import type { ReadFile } from '../engine/shard.ts'
import { CARDS_PER_FILE, INDEX_FORMAT } from '../format.ts'
import type { Card, Meta, Part } from '../format.ts'
import type { Variants } from '../tokens.ts'

/** Finds strings in one index: in a worker in a browser, directly in a test. */
export type Find = (text: string) => Promise<Occurrence[]>

/** Where an index is read from, and the site whose documents it holds. */
export type IndexSource = {
  /** Path or address of the site, with a slash at the end. */
  base: string
  /** Name of the site, where it is not the reader's own. */
  name?: string | undefined
  /** The folder of what changes with every document. */
  getVersion: () => Promise<string>
  read: ReadFile
  startEngine: (parts: EngineParts) => Find
}

/** The index of one site as a visit reads it: every file at most once. Its documents have numbers, newest first. */
export class SiteIndex {
  readonly source: IndexSource
  readonly meta: Meta
  readonly find: Find
  readonly #version: string
  readonly #documents: Map<string, number>
  readonly #files = new Map<string, Promise<unknown>>()

  private constructor(source: IndexSource, version: string, meta: Meta) {
    this.source = source
    this.meta = meta
    this.#version = version
    this.#documents = new Map(meta.places.map((place, document) => [place.join(), document]))
    this.find = source.startEngine(meta)
  }

  /** Rejects when the index cannot be read or was written in another format. */
  static async open(source: IndexSource): Promise<SiteIndex> {
    const version = await source.getVersion()
    const meta = parseJson(await source.read(`${version}/meta.bin`)) as Meta
    if (meta.format !== INDEX_FORMAT) throw new Error(`An index of format ${meta.format}`)
    return new SiteIndex(source, version, meta)
  }

  /** Number of the document that is at a place in a portion. */
  documentAt({ portion, document }: DocumentPlace): number {
    return this.#documents.get([portion, document].join()) ?? -1
  }

  async card(document: number): Promise<Card> {
    const [folder, number] = this.#placeOf(document)
    const path = `${folder}/cards/${Math.floor(number / CARDS_PER_FILE)}.bin`
    const cards = await this.#load(path, (bytes) => parseJson(bytes) as Card[])
    const card = cards[number % CARDS_PER_FILE]
    if (!card) throw new Error(`No card of document ${document}`)
    return card
  }

  part(document: number, part: number): Promise<Part> {
    const [folder, number] = this.#placeOf(document)
    return this.#load(`${folder}/text/${number}-${part}.bin`, (bytes) => parseJson(bytes) as Part)
  }

  /** Traditional characters; fetched only when a query holds one, because the index holds none. */
  variants(): Promise<Variants> {
    const path = `${this.#version}/variants.bin`
    return this.#load(path, (bytes) => new Map(parseJson(bytes) as [string, string][]))
  }

  /** Any other file of the index that holds JSON. */
  json(path: string): Promise<unknown> {
    return this.#load(`${this.#version}/${path}`, parseJson)
  }

  #placeOf(document: number): [folder: string, number: number] {
    const [portion, number] = this.meta.places[document] ?? [0, 0]
    return [this.meta.portions[portion] ?? '', number]
  }

  #load<Content>(path: string, parse: (bytes: Uint8Array) => Content): Promise<Content> {
    const known = this.#files.get(path)
    if (known) return known as Promise<Content>
    const loading = this.source.read(path).then(parse)
    this.#files.set(path, loading)
    // What failed once may succeed when the reader tries again.
    loading.catch(() => this.#files.delete(path))
    return loading
  }
}

function parseJson(bytes: Uint8Array): unknown {
  return JSON.parse(new TextDecoder().decode(inflateSync(bytes)))
}
