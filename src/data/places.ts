import { getDisclosures } from './disclosures.ts'
import type { Crumb } from './listing.ts'
import { getSite } from './site.ts'

/** The places that `site.yaml` names and that a document mentions, each with the search for it. */
export async function getPlaces(): Promise<Crumb[]> {
  const texts = (await getDisclosures()).map(
    ({ data, entry }) => `${data.title}${entry.body ?? ''}`,
  )
  return getSite()
    .places.filter((place) => texts.some((text) => text.includes(place)))
    .map((name) => ({ name, path: `/search/?q=${encodeURIComponent(name)}` }))
}
