import { getList } from './disclosures.ts'
import type { Crumb } from './listing.ts'

/** The links of the footer: to the pages that every site has, and to the pages about the site that staff wrote. */
export async function getFooterLinks(): Promise<Crumb[]> {
  const about = (await getList('guide')).filter(({ data }) => data.block === '关于')
  return [
    { name: '站点地图', path: '/site-map/' },
    { name: '政府信息公开指南', path: '/disclosure/guide/' },
    { name: '术语解释', path: '/glossary/' },
    ...about.map(({ data, path }) => ({ name: data.title, path })),
  ]
}
