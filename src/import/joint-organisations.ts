import type { Organisation } from '#schemas/organisation.ts'

/** The bodies that sign a document beside the publishing one, as far as they have a file of their own. */
export function findJointOrganisations(
  bodies: string[],
  lead: string | undefined,
  organisations: ReadonlyMap<string, Organisation>,
): { jointOrganisations?: string[] } {
  const ids = bodies.flatMap((body) => {
    const found = [...organisations].find(
      ([, { name, shortName }]) => name === body || shortName === body,
    )
    return found ? [found[0]] : []
  })
  const others = [...new Set(ids)].filter((id) => id !== lead)
  return lead === undefined || others.length === 0 ? {} : { jointOrganisations: others }
}
