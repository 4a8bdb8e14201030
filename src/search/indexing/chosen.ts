import type { Meta } from '../format.ts'
import type { SearchRecord } from '../record.ts'
import type { Variants } from '../tokens.ts'
import { toWholeQuery } from '../whole-query.ts'

/** What staff put first, by query, in their order; documents are given by their place among the records. */
export function toChosen(records: SearchRecord[], variants: Variants): Meta['chosen'] {
  const byQuery = new Map<string, { document: number; place: number }[]>()
  for (const [document, { chosenFor = [] }] of records.entries()) {
    for (const { query, place } of chosenFor) {
      const folded = toWholeQuery(query, variants)
      byQuery.set(folded, [...(byQuery.get(folded) ?? []), { document, place }])
    }
  }
  return [...byQuery]
    .map(([query, all]): Meta['chosen'][number] => [
      query,
      all.sort((a, b) => a.place - b.place).map(({ document }) => document),
    ])
    .sort(([a], [b]) => (a < b ? -1 : 1))
}
