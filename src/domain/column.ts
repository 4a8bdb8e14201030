import type { Collection } from '#schemas/collections.ts'
import type { FrontMatter } from '#schemas/collection-schemas.ts'
import type { Column } from '#schemas/site.ts'
import { isInCollection } from './coverage.ts'
import { isUnderTopic } from './topic.ts'

/** Whether a document belongs in a column: every condition that the column gives must hold. */
export function matchesColumn(
  data: FrontMatter,
  collection: Collection,
  { match }: Column,
): boolean {
  const bodies = [data.organisation, ...(data.jointOrganisations ?? [])]
  return (
    (!match.collection || isInCollection(data, collection, match.collection)) &&
    (!match.organisation || bodies.includes(match.organisation)) &&
    (!match.topic || isUnderTopic(data.topic, match.topic)) &&
    (!match.stage || data.stage === match.stage) &&
    (!match.legalBasis || (data.legalBasis ?? []).includes(match.legalBasis))
  )
}
