import type { Collection } from '#schemas/collections.ts'
import type { FrontMatter } from '#schemas/collection-schemas.ts'
import type { CoverKind } from '#schemas/cover.ts'

/** The list that holds everything that covers a kind. */
const LIST_OF_KIND = { plan: 'plans', summary: 'summaries' } as const satisfies Record<
  CoverKind,
  Collection
>

/** The lists in which a document appears: by what it covers where it covers something, otherwise by its folder. */
export function toCollections(data: FrontMatter, folder: Collection): Collection[] {
  if (!data.covers) return [folder]
  return [...new Set(data.covers.map(({ kind }) => LIST_OF_KIND[kind]))]
}

/** Whether a document appears in a list. */
export function isInCollection(data: FrontMatter, folder: Collection, list: Collection): boolean {
  return toCollections(data, folder).includes(list)
}

/** The years that a document is about: the years covered, the year of an annual report, or the year of its creation. */
export function toYears(data: FrontMatter): number[] {
  const covered = data.covers?.map(({ year }) => year) ?? []
  const years = covered.length > 0 ? covered : [data.year ?? Number(data.created.slice(0, 4))]
  return [...new Set(years)].sort((a, b) => b - a)
}
