import { isInForce } from './validity.ts'
import type { ValidityState } from './validity.ts'

/** A state as lists print it: what was amended is still in force, and says so. */
export function toStateLabel(state: ValidityState): string {
  return state === '已修改' ? '现行有效（已修改）' : state
}

/** The style of a state: what applies only in part, and what does not apply, look different from what applies. */
export function toStateStyle(state: ValidityState): 'whole' | 'partial' | 'ended' {
  if (!isInForce(state)) return 'ended'
  return state === '部分失效' ? 'partial' : 'whole'
}
