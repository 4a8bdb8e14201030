import { toMentioned } from '#domain/mentioned-places.ts'
import { getDisclosures } from './disclosures.ts'
import type { Crumb } from './listing.ts'
import { getSite } from './site.ts'

/** The places that `site.yaml` names and that a document mentions, each with the search for it. */
export async function getPlaces(): Promise<Crumb[]> {
  const documents = await getDisclosures()
  const texts = documents.map(({ data, entry }) => ({ title: data.title, body: entry.body ?? '' }))
  return toMentioned(getSite().places, texts).map((name) => ({
    name,
    path: `/search/?q=${encodeURIComponent(name)}`,
  }))
}
