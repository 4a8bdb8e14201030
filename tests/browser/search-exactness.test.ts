import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { fold, withoutBrackets } from '../../src/search/tokens.ts'
import { ask } from '../setup/search-page.ts'
import { readDocuments } from '../setup/search-truth.ts'
import type { ReadableDocument } from '../setup/search-truth.ts'
import { useBrowser } from '../setup/site-browser.ts'

/** The gate: in a real browser, under the path of a portal, the search finds what a plain scan finds. */
const site = inject('underPath')
const documents = await readDocuments(site)
const { newPage } = useBrowser()
let page: Page

beforeAll(async () => {
  page = await newPage()
  await page.goto(`${site.url}search/`)
})
afterAll(() => page.close())

/** Addresses of all results, in order, of the query as it is typed. */
async function find(typed: string): Promise<string[]> {
  await ask(page, { q: typed, show: '1000' })
  const hrefs = await page.evaluate(() => {
    // Words that are offered beside the results change nothing about them.
    if (document.querySelector('.search-notes > :not([data-note=others])')) return []
    return [...document.querySelectorAll('.results h3 > a')].map((link) => link.getAttribute('href') ?? '') // prettier-ignore
  })
  return hrefs.map((href) => href.slice(site.base.length))
}

function scan(typed: string): string[] {
  const query = fold(typed)
  const holds = ({ title, texts }: ReadableDocument) =>
    texts.some((text) => fold(text).includes(query)) || withoutBrackets(fold(title)).includes(query)
  return documents.filter(holds).map(({ address }) => address).sort() // prettier-ignore
}

/** The same numbers in every run, so that a failure can be repeated. */
function* toNumbers(seed: number): Generator<number, never> {
  let state = seed
  for (;;) yield (state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff)
}

const numbers = toNumbers(20_261_122)
const pick = <Item>(items: Item[]): Item => items[numbers.next().value % items.length] as Item

/** A random run of Chinese characters and digits of the given length that stands in a document. */
function pickSubstring(length: number): string {
  for (;;) {
    const text = pick(pick(documents).texts).replace(/\s+/g, '')
    const start = numbers.next().value % Math.max(1, text.length)
    const found = Array.from(text)
      .slice(start, start + length)
      .join('')
    if (/^[\p{Script=Han}\d]+$/u.test(found) && Array.from(found).length === length) return found
  }
}

describe('recall and precision', () => {
  test('the site has documents to look in', () => {
    expect(documents.length).toBeGreaterThan(20)
    expect(documents.some(({ numbers: own }) => own.length === 2)).toBe(true)
  })

  test.each([1, 2, 3, 4, 6, 8])(
    '40 random substrings of %i characters find exactly what a plain scan finds',
    async (length) => {
      for (let count = 0; count < 40; count++) {
        const typed = pickSubstring(length)
        expect([typed, (await find(typed)).sort()]).toEqual([typed, scan(typed)])
      }
    },
  )

  test.each(['更新整备', '地铁8号线', '公共住房', '双平台', '临时建筑'])(
    '%s finds what grep finds',
    async (typed) => {
      const grep = documents
        .filter(({ texts }) => texts.some((text) => text.replace(/\s+/g, '').includes(typed)))
        .map(({ address }) => address)
      expect(grep.length).toBeGreaterThan(0)
      expect((await find(typed)).sort()).toEqual(grep.sort())
    },
  )
})

describe('ranking', () => {
  test('every title, typed as it is, comes first; identical titles share the place', async () => {
    for (const { title } of documents) {
      const [first] = await find(title)
      expect(documents.find(({ address }) => address === first)?.title).toBe(title)
    }
  })

  test('every document number and index number goes to its document first', async () => {
    for (const document of documents)
      for (const number of document.numbers)
        expect([number, (await find(number))[0]]).toEqual([number, document.address])
  })
})
