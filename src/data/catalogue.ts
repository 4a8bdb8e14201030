import { byIndexNumber, byNewestCreation, byOldest, byTitle } from '#domain/ordering.ts'
import type { Disclosure } from './disclosure.ts'
import { getDisclosures } from './disclosures.ts'
import { getBodies } from './organisations.ts'
import type { Crumb } from './listing.ts'

/** One row of the catalogue: what article 12 of the Regulations asks for, and what a reader needs to go on. */
export type CatalogueRow = {
  /** 索引号; absent on a digest of somebody else's document. */
  indexNumber: string | undefined
  /** 名称. */
  title: string
  /** 内容概述. */
  abstract: string
  /** 生成日期. */
  created: string
  /** 发布机构. */
  body: string
  path: string
}

/** One page of the catalogue in one order. */
export type CataloguePage = {
  /** Last part of the address in that order; `undefined` for the first order. */
  order: string | undefined
  path: string
  title: string
  /** Number of the page, counted from 1. */
  number: number
  paths: string[]
  rows: CatalogueRow[]
  total: number
  orders: (Crumb & { isCurrent: boolean })[]
}

/** How many rows a page of the catalogue holds. */
const PAGE_SIZE = 100

/** The orders in which the catalogue can be read without JavaScript: each is a page of its own. */
const ORDERS: {
  id: string | undefined
  name: string
  compare: (a: Disclosure, b: Disclosure) => number
}[] = [
  { id: undefined, name: '生成日期（新在前）', compare: byNewestCreation },
  { id: 'oldest', name: '生成日期（旧在前）', compare: byOldest },
  { id: 'title', name: '名称', compare: byTitle },
  { id: 'index-number', name: '索引号', compare: byIndexNumber },
  { id: 'organisation', name: '发布机构', compare: byBody },
]

/** Every page of the catalogue in every order. */
export async function getCataloguePages(): Promise<CataloguePage[]> {
  const all = await getDisclosures()
  return ORDERS.flatMap(({ id, name, compare }) => {
    const rows = [...all].sort(compare).map(toRow)
    const root = toPath(id)
    const total = Math.max(1, Math.ceil(rows.length / PAGE_SIZE))
    const paths = Array.from({ length: total }, (_, index) =>
      index === 0 ? root : `${root}page/${index + 1}/`,
    )
    return paths.map((path, index) => ({
      order: id,
      path,
      title: toTitle(id && name, index + 1),
      number: index + 1,
      paths,
      rows: rows.slice(index * PAGE_SIZE, (index + 1) * PAGE_SIZE),
      total: rows.length,
      orders: ORDERS.map((order) => ({
        name: order.name,
        path: toPath(order.id),
        isCurrent: order.id === id,
      })),
    }))
  })
}

/** The whole catalogue, newest first: for the machine-readable files. */
export async function getCatalogueRows(): Promise<CatalogueRow[]> {
  return [...(await getDisclosures())].sort(byNewestCreation).map(toRow)
}

const toPath = (id: string | undefined) => (id ? `/catalogue/${id}/` : '/catalogue/')

function toTitle(order: string | undefined, number: number): string {
  return `政府信息公开目录${order ? `（按${order}）` : ''}${number > 1 ? `（第${number}页）` : ''}`
}

function toRow({ data, bodies, path }: Disclosure): CatalogueRow {
  const names = bodies.map(({ name }) => name).join('、')
  return {
    indexNumber: data.indexNumber,
    title: data.title,
    abstract: data.abstract,
    created: data.created,
    body: data.digest ? `本站整理（原文：${names}）` : names,
    path,
  }
}

function byBody(a: Disclosure, b: Disclosure): number {
  const ids = getBodies().map(({ id }) => id)
  return ids.indexOf(a.bodies[0].id) - ids.indexOf(b.bodies[0].id) || byNewestCreation(a, b)
}
