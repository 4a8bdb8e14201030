import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
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
const KNOWN: Record<string, string> = {}

const site = inject('demonstration')
const { newPage } = useBrowser()
let page: Page

beforeAll(async () => {
  page = await newPage()
  await page.goto(`${site.url}search/`)
})
afterAll(() => page.close())

/** The first result, and the query of the first link that the notes offer. */
async function ask(typed: string): Promise<{ first: string; offered: string }> {
  return page.evaluate(async (query) => {
    const status = document.querySelector('.search-status')
    if (status) status.textContent = ''
    history.pushState(null, '', `?${new URLSearchParams({ q: query }).toString()}`)
    dispatchEvent(new PopStateEvent('popstate'))
    while (status?.textContent === '' || status?.textContent === '正在检索…')
      await new Promise((done) => setTimeout(done, 5))
    const addressOf = (selector: string) =>
      document.querySelector<HTMLAnchorElement>(selector)?.href ?? location.href
    const first = new URL(addressOf('.results > li a')).pathname.replace(/^\/|\/$/g, '')
    const offered = new URL(addressOf('.search-notes a')).searchParams.get('q') ?? ''
    return { first, offered }
  }, typed)
}

/** Right at once, or behind the first link that is offered for a slip or a question. */
async function isRight({ typed, first }: (typeof QUERIES)[number]): Promise<boolean> {
  const answer = await ask(typed)
  if (first.includes(answer.first)) return true
  return answer.offered !== '' && first.includes((await ask(answer.offered)).first)
}

test('at least nine in ten queries lead to a right document first, and the others are known', async () => {
  const wrong: string[] = []
  for (const query of QUERIES) if (!(await isRight(query))) wrong.push(query.typed)
  expect(wrong.sort()).toEqual(Object.keys(KNOWN).sort())
  expect(wrong.length / QUERIES.length).toBeLessThanOrEqual(0.1)
})
