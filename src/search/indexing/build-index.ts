import { deflateRawSync } from 'node:zlib'
import { CARDS_PER_FILE, SECTIONS } from '../format.ts'
import type { Card, Meta, Part } from '../format.ts'
import { FILTERS } from '../record.ts'
import type { SearchRecord } from '../record.ts'
import { fold } from '../tokens.ts'
import type { Variants } from '../tokens.ts'
import { toChosen } from './chosen.ts'
import { CHUNK_BYTES, toChunks, toShared } from './chunks.ts'
import { KEY_LIMITS, toKeys } from './keys.ts'
import type { KeyLimits } from './keys.ts'
import { toMentions } from './mentions.ts'
import { toStream } from './stream.ts'
import type { Stream } from './stream.ts'

/** A file of the index: its path within the folder of the index, and its content. */
export type IndexFile = { path: string; bytes: Uint8Array }

/** Sizes that tests make small, so that a small corpus is packed like a large one. */
export type IndexLimits = KeyLimits & { chunkBytes: number }

const MILLISECONDS_OF_A_DAY = 86_400_000

/** Writes the whole index of the given documents; equal documents give equal bytes. */
export function* buildIndex(
  records: SearchRecord[],
  variants: Variants,
  limits: IndexLimits = { ...KEY_LIMITS, chunkBytes: CHUNK_BYTES },
): Generator<IndexFile> {
  const sorted = [...records].sort(byNewest)
  const stream = toStream(sorted, variants)
  const characters = toCharacters(stream.text)
  const ranks = new Uint16Array(65_536)
  characters.forEach((unit, rank) => (ranks[unit] = rank))
  const firstKeys: string[] = []
  const corpus = { text: stream.text, ranks, toMentions: toMentions.bind(null, stream) }
  const keys = toKeys(stream.text, limits)
  for (const { firstKey, bytes } of toChunks(keys, corpus, limits.chunkBytes)) {
    yield { path: `keys/${firstKeys.length}.bin`, bytes }
    firstKeys.push(firstKey)
  }
  yield* toTextFiles(sorted, stream, variants)
  yield toJsonFile('meta.bin', toMeta(sorted, stream, characters, firstKeys, variants))
}

/** A file that holds compressed JSON. */
export function toJsonFile(path: string, value: unknown): IndexFile {
  return { path, bytes: deflateRawSync(JSON.stringify(value), { level: 9 }) }
}

function* toTextFiles(records: SearchRecord[], stream: Stream, variants: Variants) {
  const cards = records.map((record, index) =>
    toCard(record, stream.parts[index]?.map(({ start }) => start) ?? [], variants),
  )
  for (let first = 0; first < cards.length; first += CARDS_PER_FILE)
    yield toJsonFile(
      `cards/${first / CARDS_PER_FILE}.bin`,
      cards.slice(first, first + CARDS_PER_FILE),
    )
  for (const [index, parts] of stream.parts.entries())
    for (const [number, { part }] of parts.entries())
      yield toJsonFile(`text/${index}-${number}.bin`, part satisfies Part)
}

function toCard(record: SearchRecord, parts: number[], variants: Variants): Card {
  const { path, title, date, source, documentNumber, indexNumber, validity } = record
  const { keywords, abstract, blocks } = record
  const whole = [title, ...keywords, abstract, ...blocks.map(({ text }) => text)].join('')
  const hasVariants = fold(whole) !== fold(whole, variants)
  return {
    path, title, date, source, documentNumber, indexNumber, validity,
    keywords, abstract, parts, hasVariants,
  } // prettier-ignore
}

function toMeta(
  records: SearchRecord[],
  { lengths }: Stream,
  characters: number[],
  firstKeys: string[],
  variants: Variants,
): Meta {
  const days = records.map(({ date }) => Date.parse(date) / MILLISECONDS_OF_A_DAY)
  return {
    documents: records.length,
    characters: String.fromCharCode(...characters),
    firstKeys: firstKeys.map((key, index) => {
      const shared = toShared(firstKeys[index - 1] ?? '', key)
      return [shared, key.slice(shared)]
    }),
    lengths: SECTIONS.map((section) => lengths[section]),
    days: days.map((day, index) => day - (days[index - 1] ?? 0)),
    filters: Object.fromEntries(
      FILTERS.map((name) => {
        const all = records.flatMap(({ filters }) => filters[name] ?? [])
        const labels = new Map(all.map(({ value, label }) => [value, label]))
        const values = [...labels.keys()].sort()
        const of = records.map(({ filters }) =>
          (filters[name] ?? []).map(({ value }) => values.indexOf(value)),
        )
        return [name, { values, labels: values.map((value) => labels.get(value) ?? value), of }]
      }),
    ) as Meta['filters'],
    digests: records.flatMap(({ isDigest }, index) => (isDigest ? [index] : [])),
    chosen: toChosen(records, variants),
  }
}

/** The code units of the corpus by frequency, the separator first. */
function toCharacters(text: Uint16Array): number[] {
  const counts = new Uint32Array(65_536)
  for (const unit of text) counts[unit] = (counts[unit] ?? 0) + 1
  const units = [...counts.keys()].filter((unit) => unit !== 0 && counts[unit] !== 0)
  return [0, ...units.sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b)]
}

/** Newest first: among equal hits, the order of the documents decides. */
function byNewest(a: SearchRecord, b: SearchRecord): number {
  if (a.date !== b.date) return a.date < b.date ? 1 : -1
  return a.path < b.path ? -1 : 1
}
