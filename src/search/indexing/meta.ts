import { INDEX_FORMAT, SECTIONS } from '../format.ts'
import type { Filters, Meta } from '../format.ts'
import { FILTERS } from '../record.ts'
import type { SearchRecord } from '../record.ts'
import { SEPARATOR } from '../tokens.ts'
import type { Variants } from '../tokens.ts'
import { toChosen } from './chosen.ts'
import type { Stream } from './stream.ts'

/** A shard that has been indexed. */
export type IndexedShard = { folder: string; streams: Stream[] }

const MILLISECONDS_OF_A_DAY = 86_400_000

/** What a visit reads first: the documents of all shards, newest first. */
export function toMeta(shards: IndexedShard[], engine: string, variants: Variants): Meta {
  const documents = shards
    .flatMap(({ streams }, shard) =>
      streams.map((stream, number) => ({ stream, place: [shard, number] as [number, number] })),
    )
    .sort((a, b) => byNewest(a.stream.record, b.stream.record))
  const records = documents.map(({ stream }) => stream.record)
  return {
    format: INDEX_FORMAT,
    engine,
    shards: shards.map(({ folder }) => folder),
    places: documents.map(({ place }) => place),
    characters: toCharacters(documents.map(({ stream }) => stream.text)),
    lengths: SECTIONS.map((_, section) =>
      documents.map(({ stream }) => stream.lengths[section] ?? 0),
    ),
    days: records.map(({ date }) => Date.parse(date) / MILLISECONDS_OF_A_DAY),
    filters: toFilters(records),
    digests: records.flatMap(({ isDigest }, document) => (isDigest ? [document] : [])),
    chosen: toChosen(records, variants),
  }
}

function toFilters(records: SearchRecord[]): Filters {
  return Object.fromEntries(
    FILTERS.map((name) => {
      const all = records.flatMap(({ filters }) => filters[name] ?? [])
      const labels = new Map(all.map(({ value, label }) => [value, label]))
      const values = [...labels.keys()].sort()
      const of = records.map(({ filters }) =>
        (filters[name] ?? []).map(({ value }) => values.indexOf(value)),
      )
      return [name, { values, labels: values.map((value) => labels.get(value) ?? value), of }]
    }),
  ) as Filters
}

/** The code units of all texts by frequency. */
function toCharacters(texts: string[]): string {
  const counts = new Uint32Array(65_536)
  for (const text of texts)
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at)
      counts[unit] = (counts[unit] ?? 0) + 1
    }
  const units = [...counts.keys()].filter(
    (unit) => counts[unit] && unit !== SEPARATOR.charCodeAt(0),
  )
  const sorted = units.sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b)
  return sorted.map((unit) => String.fromCharCode(unit)).join('')
}

/** Newest first: among equal hits, the order of the documents decides. */
function byNewest(a: SearchRecord, b: SearchRecord): number {
  if (a.date !== b.date) return a.date < b.date ? 1 : -1
  return a.path < b.path ? -1 : 1
}
