import { countAmendedArticles } from './amended-articles.ts'
import { isInForce } from './validity.ts'
import type { Act, ValidityState, ValidityStatus } from './validity.ts'

/** A state as lists, search and pages print it: what was amended is still in force, and says both. */
export function toStateLabel({ state, acts }: Pick<ValidityStatus, 'state' | 'acts'>): string {
  return state === '已修改' ? `现行有效，${toAmendments(acts)}` : state
}

function toAmendments(acts: Act[]): string {
  const articles = countAmendedArticles(acts.map(({ note }) => note))
  if (articles !== undefined) return `已有${String(articles)}条修改`
  return acts.length > 1 ? `已修改${String(acts.length)}次` : '已有修改'
}

/** The style of a state: what applies only in part, and what does not apply, look different from what applies. */
export function toStateStyle(state: ValidityState): 'whole' | 'partial' | 'ended' {
  if (!isInForce(state)) return 'ended'
  return state === '部分失效' ? 'partial' : 'whole'
}
