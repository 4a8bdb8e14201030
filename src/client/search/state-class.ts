import type { Card } from '#search/format.ts'

/** The style of a state of validity: what nobody can rely on looks different. */
export const toStateClass = ({ isInForce }: NonNullable<Card['validity']>): string =>
  isInForce ? 'state' : 'state ended'
