import { STATUTORY_HEADS } from '#domain/statutory-heads.ts'
import type { StatutoryHead } from '#domain/statutory-heads.ts'
import type { GuideBlock } from '#schemas/guide-page.ts'
import type { Disclosure } from './disclosure.ts'
import { getDisclosures, getList } from './disclosures.ts'
import type { Crumb } from './listing.ts'

/** One of the four blocks of a disclosure platform (国办公开办函〔2019〕61号). */
export type DisclosureBlock = {
  /** Last part of the address. */
  id: string
  path: string
  title: string
  /** What the block holds; printed also when it is empty. */
  holds: string
  /** The pages of the block. */
  documents: Disclosure[]
  /** The links below the block's title: to its pages, or to the statutory heads that hold documents. */
  links: (Crumb & { count?: number })[]
}

/** Id, title and content of each block, in the order that the rules fix. */
const BLOCKS: { id: string; title: string; holds: string; block?: GuideBlock }[] = [
  {
    id: 'guide',
    title: '政府信息公开指南',
    holds: '信息的分类、编排体系和获取方式，公开工作机构的联系方式，怎样依申请公开',
    block: '指南',
  },
  {
    id: 'rules',
    title: '政府信息公开制度',
    holds: '政府信息公开的法律、法规和本单位的工作制度',
    block: '制度',
  },
  {
    id: 'statutory',
    title: '法定主动公开内容',
    holds: '《政府信息公开条例》第二十条、第二十一条要求主动公开的内容',
  },
  {
    id: 'reports',
    title: '政府信息公开年报',
    holds: '各年度的政府信息公开工作年度报告',
    block: '年报',
  },
]

/** The four blocks. */
export async function getDisclosureBlocks(): Promise<DisclosureBlock[]> {
  const pages = await getList('guide')
  const heads = (await getStatutoryTree()).filter(({ count }) => count > 0)
  return BLOCKS.map(({ id, title, holds, block }) => ({
    id,
    path: `/disclosure/${id}/`,
    title,
    holds,
    ...toBlockContent(block ? pages.filter(({ data }) => data.block === block) : undefined, heads),
  }))
}

function toBlockContent(documents: Disclosure[] | undefined, heads: DisclosureBlock['links']) {
  const links = documents?.map(({ data, path }) => ({ name: data.title, path })) ?? heads
  return { documents: documents ?? [], links }
}

/** The heads of articles 20 and 21 with the number of documents published under each. */
export async function getStatutoryTree(): Promise<
  (StatutoryHead & { path: string; count: number })[]
> {
  const all = await getDisclosures()
  return STATUTORY_HEADS.map((head) => ({
    ...head,
    path: `/disclosure/statutory/${head.id}/`,
    count: all.filter(({ data }) => data.legalBasis?.includes(head.basis)).length,
  }))
}
