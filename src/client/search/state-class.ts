import type { Card } from '#search/format.ts'

/** The style of a state of validity: what nobody can rely on, wholly or in part, looks different. */
export function toStateClass({ state, isInForce }: NonNullable<Card['validity']>): string {
  if (!isInForce) return 'state ended'
  return state === '部分失效' ? 'state partial' : 'state'
}
