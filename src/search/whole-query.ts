import { fold, withoutBrackets } from './tokens.ts'
import type { Variants } from './tokens.ts'

/** A title is hardly longer. */
const LONGEST = 120

/**
 * All of a query as one string, by which what readers type and what staff chose results for are compared: folded, without
 * brackets and quotes, its beginning where it is long. Empty when nothing is left that could be searched for.
 */
export function toWholeQuery(typed: string, variants?: Variants): string {
  return withoutBrackets(fold(typed, variants)).slice(0, LONGEST)
}
