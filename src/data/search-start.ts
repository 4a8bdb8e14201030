import { COLLECTION_LABELS } from '#domain/collections.ts'
import { VALIDITY_STATES } from '#domain/validity.ts'
import { COLLECTIONS } from '#schemas/collections.ts'
import { getDisclosures, getList } from './disclosures.ts'
import { getDirectories } from './listing.ts'
import type { CountedLink } from './listing.ts'
import { getSearchExamples } from './search-examples.ts'
import type { SearchExample } from './search-examples.ts'

/** One way of going through the documents without typing. */
export type WayToBrowse = {
  name: string
  /** Address of the whole directory, where there is one. */
  path?: string
  links: CountedLink[]
  /** The links lead to the search itself, which runs only where scripts do. */
  needsScript?: boolean
}

/** How many of the examples stand on the search page; the help page has all. */
const MOST_EXAMPLES = 4

/** What the search page offers before anything is typed; what leads to no document is left out. */
export async function getSearchStart(): Promise<{
  examples: SearchExample[]
  ways: WayToBrowse[]
}> {
  const ways = [await toCollections(), await toValidities(), ...(await toDirectories())]
  return {
    examples: (await getSearchExamples()).slice(0, MOST_EXAMPLES),
    ways: ways
      .map((way) => ({ ...way, links: way.links.filter(({ count }) => count > 0) }))
      .filter(({ links }) => links.length > 0),
  }
}

async function toCollections(): Promise<WayToBrowse> {
  const links = COLLECTIONS.map(async (collection) => ({
    name: COLLECTION_LABELS[collection].name,
    path: `/${collection}/`,
    count: (await getList(collection)).length,
  }))
  return { name: '按类别查看', links: await Promise.all(links) }
}

async function toValidities(): Promise<WayToBrowse> {
  const all = await getDisclosures()
  const links = VALIDITY_STATES.map((state) => ({
    name: state,
    path: `/search/?validity=${encodeURIComponent(state)}`,
    count: all.filter(({ validity }) => validity?.state === state).length,
  }))
  return { name: '按效力状态查看', links, needsScript: true }
}

/** Topics only of the first level: the directory has the others. */
async function toDirectories(): Promise<WayToBrowse[]> {
  return (await getDirectories()).map(({ name, path, groups }) => ({
    name,
    path,
    links: groups.flatMap(({ values }) => values).filter(({ isBelow }) => !isBelow),
  }))
}
