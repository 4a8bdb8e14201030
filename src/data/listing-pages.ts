import type { Disclosure } from './disclosure.ts'
import { getListings } from './listing.ts'
import type { Listing } from './listing.ts'
import { getSite } from './site.ts'

/** One page of a list. */
export type ListingPage = {
  listing: Listing
  /** Number of the page, counted from 1. */
  number: number
  /** Title of the page; says the number from the second page on, so that titles stay unique. */
  title: string
  path: string
  /** Addresses of all pages of the list. */
  paths: string[]
  /** The documents of this page. */
  documents: Disclosure[]
}

/** Every page of every list. */
export async function getListingPages(): Promise<ListingPage[]> {
  const listings = await getListings()
  return listings.flatMap((listing) => toPages(listing, getSite().pageSize))
}

function toPages(listing: Listing, size: number): ListingPage[] {
  const total = Math.max(1, Math.ceil(listing.documents.length / size))
  const paths = Array.from({ length: total }, (_, index) => toPagePath(listing.path, index + 1))
  return paths.map((path, index) => ({
    listing,
    number: index + 1,
    title: toTitle(listing, index + 1),
    path,
    paths,
    documents: listing.documents.slice(index * size, (index + 1) * size),
  }))
}

function toTitle({ title, kind }: Listing, number: number): string {
  const qualified = kind === undefined ? title : `${kind}：${title}`
  return number === 1 ? qualified : `${qualified}（第${number}页）`
}

/** The first page has the address of the list; `page` can therefore be no document's folder. */
function toPagePath(path: string, number: number): string {
  return number === 1 ? path : `${path}page/${number}/`
}
