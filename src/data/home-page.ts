import { COLLECTION_LABELS } from '#domain/collections.ts'
import { getList } from './disclosures.ts'
import { getColumns, getDirectories } from './listing.ts'
import { getSite } from './site.ts'

/** The collections on the home page; the guide is reached from the navigation. */
const SECTIONS = ['plans', 'summaries', 'policies', 'interpretations', 'notices'] as const

/** How many documents of each collection the home page shows. */
const NEWEST = 5

/** Everything that the home page prints; what is empty is left out. */
export async function getHomePage() {
  const directories = await getDirectories()
  return {
    site: getSite(),
    sections: (await Promise.all(SECTIONS.map(toSection))).filter(({ count }) => count > 0),
    columns: await getColumns(),
    directories: directories
      .map(({ name, path, groups }) => ({
        name,
        path,
        links: groups.flatMap(({ values }) => values).filter(({ count }) => count > 0),
      }))
      .filter(({ links }) => links.length > 0),
  }
}

async function toSection(collection: (typeof SECTIONS)[number]) {
  const documents = await getList(collection)
  return {
    name: COLLECTION_LABELS[collection].name,
    path: `/${collection}/`,
    newest: documents.slice(0, NEWEST),
    count: documents.length,
  }
}
