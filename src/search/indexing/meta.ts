import { INDEX_FORMAT, SECTIONS } from '../format.ts'
import type { Filters, Meta } from '../format.ts'
import { FILTERS } from '../record.ts'
import type { SearchRecord } from '../record.ts'
import type { Variants } from '../tokens.ts'
import { toCharacters } from './characters.ts'
import { toChosen } from './chosen.ts'
import type { Portion } from './portion.ts'

const MILLISECONDS_OF_A_DAY = 86_400_000

/** What a visit reads first: the documents of all portions, newest first; these in the order of their shards. */
export function toMeta(
  portions: Pick<Portion, 'folder' | 'records' | 'summary'>[],
  shards: string[],
  engine: string,
  variants: Variants,
): Meta {
  const documents = portions
    .flatMap(({ records, summary }, portion) =>
      records.map((record, number) => ({
        record,
        lengths: summary.lengths[number] ?? [],
        place: [portion, number] as [number, number],
      })),
    )
    .sort((a, b) => byNewest(a.record, b.record))
  const records = documents.map(({ record }) => record)
  return {
    format: INDEX_FORMAT,
    engine,
    shards,
    portions: portions.map(({ folder }) => folder),
    places: documents.map(({ place }) => place),
    characters: toCharacters(portions.map(({ summary }) => summary.characters)),
    lengths: SECTIONS.map((_, section) => documents.map(({ lengths }) => lengths[section] ?? 0)),
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

/** Newest first: among equal hits, the order of the documents decides. */
function byNewest(a: SearchRecord, b: SearchRecord): number {
  if (a.date !== b.date) return a.date < b.date ? 1 : -1
  return a.path < b.path ? -1 : 1
}
