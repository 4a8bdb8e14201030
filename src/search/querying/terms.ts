import type { SuggestedTerm } from '../format.ts'
import type { Store } from './store.ts'

/** The words that can be suggested, most frequent first; folded by the indexer. */
export async function getTerms(store: Store): Promise<SuggestedTerm[]> {
  return (await store.json('terms.bin')) as SuggestedTerm[]
}
