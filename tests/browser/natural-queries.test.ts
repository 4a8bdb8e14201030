import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { ask } from '../setup/search-page.ts'
import { useBrowser } from '../setup/site-browser.ts'

/**
 * What people would type: written down by somebody who had not read the documents, with the queries that readers of this
 * site once failed with. Which documents may come first was decided by reading them, before the search was asked.
 */
const QUERIES = JSON.parse(readFileSync('tests/fixtures/search/natural-queries.json', 'utf8')) as {
  typed: string
  first: string[]
  why: string
}[]

/** Queries that the search does not answer as it should, and why. */
const KNOWN: Record<string, string> = {
  旧改: 'Leads to 城市更新, where the rule in force has the word in its title; who asks so would rather have a plan.',
  城中村拆迁怎么赔: 'The compensation measures do not say 城中村; two documents that hold all of the words come first.',
  城市跟新计划: 'The correction 城市更新计划 stands as one word in five documents; the plan of 2026 is not among them.',
  '手机打不开文件 有没有字的 工作报告': 'Four thoughts in one; 工作报告 is in no document, and not every report is a 总结.',
  历年拆除违建面积: 'Two documents hold all of the words; the one with the table writes 违法建筑 for 违建.',
} // prettier-ignore

const site = inject('demonstration')
const { newPage } = useBrowser()
let page: Page

beforeAll(async () => {
  page = await newPage()
  await page.goto(`${site.url}search/`)
})
afterAll(() => page.close())

/** The first result, and the query of the first link that the notes offer. */
async function find(typed: string): Promise<{ first: string; offered: string }> {
  await ask(page, { q: typed })
  return page.evaluate((query) => {
    const addressOf = (selector: string) =>
      document.querySelector<HTMLAnchorElement>(selector)?.href ?? location.href
    const first = new URL(addressOf('.results > li a')).pathname.replace(/^\/|\/$/g, '')
    const offers = [...document.querySelectorAll<HTMLAnchorElement>('.search-notes a')].map(
      ({ href }) => new URL(href).searchParams.get('q') ?? '',
    )
    return { first, offered: offers.find((offer) => offer !== query) ?? '' }
  }, typed)
}

/** Right at once, or behind the first link that is offered for a slip or a question. */
async function isRight({ typed, first }: (typeof QUERIES)[number]): Promise<boolean> {
  const answer = await find(typed)
  if (first.includes(answer.first)) return true
  return answer.offered !== '' && first.includes((await find(answer.offered)).first)
}

test('at least nine in ten queries lead to a right document first, and the others are known', async () => {
  const wrong: string[] = []
  for (const query of QUERIES) if (!(await isRight(query))) wrong.push(query.typed)
  expect(wrong.sort()).toEqual(Object.keys(KNOWN).sort())
  expect(wrong.length / QUERIES.length).toBeLessThanOrEqual(0.1)
})
