import { withoutBrackets } from '../tokens.ts'
import { findString } from './find-string.ts'
import type { Store } from './store.ts'

/** Longer names are hardly typed by hand, and every place of a bracket is a lookup. */
const LONGEST_NAME = 16

/**
 * The ways to write a name with one pair of brackets or quotes in it, or with none, that stand in the documents.
 * A name that was typed differently from how it is written everywhere is found so.
 */
export async function findAcrossBrackets(store: Store, term: string): Promise<string[]> {
  const bare = withoutBrackets(term)
  if (bare.length < 2 || bare.length > LONGEST_NAME) return [term]
  const found: string[] = [term]
  for (const spelling of toSpellings(bare)) {
    if (spelling !== term && (await findString(store, spelling)).size > 0) found.push(spelling)
  }
  return found
}

/** The bare name, and the name with a bracket or quote opened, closed, or both, at every place within it. */
function* toSpellings(bare: string): Generator<string> {
  yield bare
  for (const [open, close] of [
    ['(', ')'],
    ['"', '"'],
  ] as const) {
    for (let start = 1; start < bare.length; start++) {
      const opened = `${bare.slice(0, start)}${open}${bare.slice(start)}`
      yield opened
      if (close !== open) yield `${bare.slice(0, start)}${close}${bare.slice(start)}`
      for (let end = start + 1; end < bare.length; end++)
        yield `${bare.slice(0, start)}${open}${bare.slice(start, end)}${close}${bare.slice(end)}`
    }
  }
}
