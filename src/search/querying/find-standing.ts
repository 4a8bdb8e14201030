import { findString } from './find-string.ts'
import type { Store } from './store.ts'

/** Those of the given strings that stand in a document. */
export async function findStanding(store: Store, texts: string[]): Promise<string[]> {
  const found = await Promise.all(texts.map((text) => findString(store, text)))
  return texts.filter((_, index) => (found[index]?.size ?? 0) > 0)
}
