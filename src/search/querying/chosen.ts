import type { Query } from './query.ts'
import type { Store } from './store.ts'

/** The documents that staff put first for just this query, in their order; none for any other. */
export function findChosen({ meta }: Store, { whole }: Query): number[] {
  return whole === '' ? [] : (meta.chosen.find(([query]) => query === whole)?.[1] ?? [])
}
