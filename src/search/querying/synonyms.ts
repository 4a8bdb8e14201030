import { fold } from '../tokens.ts'
import type { Store } from './store.ts'

/** Words of the same meaning as a word, as `content/synonyms.yaml` groups them, folded. */
export async function findSynonyms(store: Store, term: string): Promise<string[]> {
  const groups = (await store.json('synonyms.bin')) as string[][]
  const folded = groups.map((group) => group.map((word) => fold(word)))
  const others = folded.filter((group) => group.includes(term)).flat()
  return [...new Set(others)].filter((word) => word !== term)
}
