import type { Collection } from '#schemas/collections.ts'
import { COLLECTIONS } from '#schemas/collections.ts'
import { matchesColumn } from '#domain/column.ts'
import { COLLECTION_LABELS } from '#domain/collections.ts'
import { STATUTORY_HEADS } from '#domain/statutory-heads.ts'
import type { Disclosure } from './disclosure.ts'
import { getDisclosures } from './disclosures.ts'
import { getFacets, VALIDITY_FACET, withCount } from './facets.ts'
import type { Facet, FacetValue } from './facets.ts'
import type { Body } from './organisations.ts'
import { getSite } from './site.ts'

/** A list of documents with its own address: a collection, a facet, or a facet within a collection. */
export type Listing = {
  /** Address within the site, with a slash at both ends. */
  path: string
  title: string
  /** What kind of list it is; in the title of the page, because a column and a topic may share a name. */
  kind?: string
  /** What the list holds; printed above it, and alone when it is empty. */
  holds: string
  /** The pages above this one, outermost first, without the home page. */
  trail: Crumb[]
  /** Newest first. */
  documents: Disclosure[]
  /** Narrower lists of the same documents. */
  facets: FacetGroup[]
  /** Every document is of one body, whose name the titles need not repeat. */
  isOfOneBody?: boolean
  /** Present on the list of a publishing body. */
  body?: Body | undefined
}

export type Crumb = { name: string; path: string }

/** One way of narrowing a list, for example by year. */
export type FacetGroup = { name: string; values: CountedLink[] }

/** A link with the number of documents behind it; `isBelow` for the second level of a hierarchy. */
export type CountedLink = Crumb & { count: number; isBelow?: boolean }

/** Every list of the site. Lists of a collection and of a whole facet exist even when they are empty. */
export async function getListings(): Promise<Listing[]> {
  const all = await getDisclosures()
  const facets = getFacets(all)
  return [
    ...COLLECTIONS.flatMap((collection) => toCollectionListings(collection, all, facets)),
    ...facets.flatMap((facet) => facet.values.map((value) => toFacetListing(facet, value, all))),
    ...toColumnListings(all),
    ...toStatutoryListings(all),
  ]
}

/** The columns that hold a document, with their count; an empty one is not shown anywhere. */
export async function getColumns(): Promise<(Crumb & { description: string; count: number })[]> {
  const all = await getDisclosures()
  return toColumnListings(all).map(({ path, title, holds, documents }) => ({
    path,
    name: title,
    description: holds,
    count: documents.length,
  }))
}

/** The directories of facet values, with counts: bodies, topics, years, stages. */
export async function getDirectories(): Promise<(Crumb & { groups: FacetGroup[] })[]> {
  const all = await getDisclosures()
  return getFacets(all).map(({ name, directory, values }) => ({
    name: `按${name}查看`,
    path: directory,
    groups: [{ name, values: values.map((value) => withCount(value, all)) }],
  }))
}

function toCollectionListings(
  collection: Collection,
  all: Disclosure[],
  facets: Facet[],
): Listing[] {
  const { name, holds } = COLLECTION_LABELS[collection]
  const path = `/${collection}/`
  const documents = all.filter(({ collections }) => collections.includes(collection))
  const ways = collection === 'policies' ? [VALIDITY_FACET, ...facets] : facets
  const narrowed = ways.map((facet) => ({ facet, values: narrow(facet, path, documents) }))
  const groups = narrowed.map(({ facet, values }) => ({
    name: facet.name,
    values: values.map((value) => withCount(value, documents)),
  }))
  return [
    { path, title: name, holds, trail: [], documents, facets: groups },
    ...narrowed.flatMap(({ facet, values }) =>
      values.map((value) => ({
        path: value.path,
        title: `${name}：${value.name}`,
        holds: `${value.name}的${name}`,
        trail: [{ name, path }],
        documents: documents.filter(value.includes),
        facets: groups,
        isOfOneBody: facet.part === 'organisation',
      })),
    ),
  ]
}

/** The values of a facet that occur among the documents, with their address under the collection. */
function narrow(
  { part, values, directory }: Facet,
  path: string,
  documents: Disclosure[],
): FacetValue[] {
  return values
    .filter((value) => documents.some(value.includes))
    .map((value) => ({ ...value, path: `${path}${part}/${value.path.slice(directory.length)}` }))
}

function toFacetListing(facet: Facet, value: FacetValue, all: Disclosure[]): Listing {
  const documents = all.filter(value.includes)
  return {
    path: value.path,
    title: value.name,
    kind: facet.name,
    holds: value.holds,
    trail: [{ name: `按${facet.name}查看`, path: facet.directory }, ...(value.trail ?? [])],
    documents,
    facets: [toCollectionGroup(facet, value, documents)],
    isOfOneBody: facet.part === 'organisation',
    body: value.body,
  }
}

/** From the list of a facet value to the same value within each collection. */
function toCollectionGroup(
  { part, directory }: Facet,
  value: FacetValue,
  documents: Disclosure[],
): FacetGroup {
  return {
    name: '类别',
    values: COLLECTIONS.map((collection) => ({
      name: COLLECTION_LABELS[collection].name,
      path: `/${collection}/${part}/${value.path.slice(directory.length)}`,
      count: documents.filter(({ collections }) => collections.includes(collection)).length,
    })).filter(({ count }) => count > 0),
  }
}

function toColumnListings(all: Disclosure[]): Listing[] {
  return getSite()
    .columns.map((column) => ({
      path: `/columns/${column.id}/`,
      title: column.name,
      kind: '栏目',
      holds: column.description,
      trail: [],
      documents: all.filter(({ data, collection }) => matchesColumn(data, collection, column)),
      facets: [],
    }))
    .filter(({ documents }) => documents.length > 0)
}

function toStatutoryListings(all: Disclosure[]): Listing[] {
  return STATUTORY_HEADS.map((head) => ({
    path: `/disclosure/statutory/${head.id}/`,
    title: head.name,
    holds: `《中华人民共和国政府信息公开条例》${head.article}：${head.name}`,
    trail: [
      { name: '政府信息公开', path: '/disclosure/' },
      { name: '法定主动公开内容', path: '/disclosure/statutory/' },
    ],
    documents: all.filter(({ data }) => data.legalBasis?.includes(head.basis)),
    facets: [],
  }))
}
