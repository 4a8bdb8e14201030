import { COLLECTION_LABELS } from '#domain/collections.ts'
import { COLLECTIONS } from '#schemas/collections.ts'
import { getDisclosureBlocks } from './disclosure-blocks.ts'
import { getList } from './disclosures.ts'
import { getColumns, getDirectories } from './listing.ts'
import type { Crumb } from './listing.ts'

/** A group of the site map. */
export type SiteMapSection = { name: string; links: (Crumb & { count?: number })[] }

/** Every list of the site, and the pages about the site itself; documents are reached through the lists. */
export async function getSiteMap(): Promise<SiteMapSection[]> {
  const guide = await getList('guide')
  const directories = await getDirectories()
  const sections: SiteMapSection[] = [
    { name: '文件', links: await Promise.all(COLLECTIONS.map(toCollectionLink)) },
    {
      name: '政府信息公开',
      links: [
        { name: '政府信息公开', path: '/disclosure/' },
        ...(await getDisclosureBlocks()).map(({ title, path }) => ({ name: title, path })),
        { name: '政府信息公开目录', path: '/catalogue/' },
      ],
    },
    { name: '栏目', links: await getColumns() },
    ...directories.map(({ name, path, groups }) => ({
      name,
      links: [{ name: '全部', path }, ...groups.flatMap(({ values }) => values)],
    })),
    {
      name: '关于本站',
      links: [
        ...guide
          .filter(({ data }) => data.block === '关于')
          .map(({ data, path }) => ({ name: data.title, path })),
        { name: '术语解释', path: '/glossary/' },
        { name: '已撤下的文件', path: '/withdrawn/' },
        { name: '搜索', path: '/search/' },
      ],
    },
  ]
  return sections.filter(({ links }) => links.length > 0)
}

async function toCollectionLink(collection: (typeof COLLECTIONS)[number]) {
  const documents = await getList(collection)
  return {
    name: COLLECTION_LABELS[collection].name,
    path: `/${collection}/`,
    count: documents.length,
  }
}
