import type { Filters } from '../format.ts'
import { FILTERS } from '../record.ts'
import type { FilterName } from '../record.ts'
import type { Store } from './store.ts'

/** By what results are narrowed: a value of a filter, and days of publication (`YYYY-MM-DD`, inclusive). */
export type Narrowing = {
  filters: Partial<Record<FilterName, string>>
  from?: string | undefined
  to?: string | undefined
}

/** Whether anything narrows the results, so that there is something to list without a word. */
export function isNarrowed({ filters, from, to }: Narrowing): boolean {
  return from !== undefined || to !== undefined || FILTERS.some((name) => filters[name])
}

/** The values of a filter among the results, with how many documents each would leave; most first. */
export type FacetCounts = Record<FilterName, { value: string; label: string; count: number }[]>

const MILLISECONDS_OF_A_DAY = 86_400_000

/** Keeps the documents that pass, and counts for every filter what its values would leave. */
export function narrow(
  { meta }: Store,
  documents: number[],
  { filters, from, to }: Narrowing,
): { documents: number[]; facets: FacetCounts } {
  const first = toDay(from) ?? -Infinity
  const last = toDay(to) ?? Infinity
  const inTime = documents.filter((document) => {
    const day = meta.days[document] ?? 0
    return day >= first && day <= last
  })
  const passes = (document: number, name: FilterName) => {
    const wanted = filters[name]
    if (wanted === undefined) return true
    const { values, of } = meta.filters[name]
    return (of[document] ?? []).some((place) => values[place] === wanted)
  }
  const passesAllBut = (document: number, except?: FilterName) =>
    FILTERS.every((name) => name === except || passes(document, name))
  const facets = Object.fromEntries(
    FILTERS.map((name) => [
      name,
      count(
        meta.filters[name],
        inTime.filter((document) => passesAllBut(document, name)),
      ),
    ]),
  ) as FacetCounts
  return { documents: inTime.filter((document) => passesAllBut(document)), facets }
}

function toDay(date: string | undefined): number | undefined {
  const time = Date.parse(date ?? '')
  return Number.isNaN(time) ? undefined : Math.floor(time / MILLISECONDS_OF_A_DAY)
}

function count({ values, labels, of }: Filters[FilterName], documents: number[]) {
  const counts = new Map<number, number>()
  for (const document of documents)
    for (const place of of[document] ?? []) counts.set(place, (counts.get(place) ?? 0) + 1)
  return [...counts]
    .map(([place, number]) => ({
      value: values[place] ?? '',
      label: labels[place] ?? '',
      count: number,
    }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
}
