import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { settle } from '../setup/search-page.ts'
import { useBrowser } from '../setup/site-browser.ts'

const { open } = useBrowser()
/** Which part of the page has the focus. */
const focusedPlace = (page: Page) =>
  page.evaluate(() => {
    const part = document.activeElement?.closest('.facets, .results')
    return part ? (part.matches('.facets') ? 'facets' : 'results') : 'other'
  })

const SEARCH = 'search/?q=城市更新&type=policies&organisation=sfq-renewal'

test.each([320, 360, 768])('at %i pixels the filters open above the results', async (width) => {
  const page = await open(SEARCH, { viewport: { width, height: 780 } })
  await settle(page)
  const summary = page.locator('.facets > details > summary')
  expect((await summary.textContent())?.replace(/\s+/g, '')).toBe('筛选（已选2项）')
  expect(await page.locator('.facet-list').isVisible()).toBe(false)
  const closed = await page.locator('.results').boundingBox()
  await summary.focus()
  await page.keyboard.press('Enter')
  expect(await page.locator('.facet-list').isVisible()).toBe(true)
  const opened = await page.locator('.results').boundingBox()
  expect(opened?.y).toBeGreaterThan(closed?.y ?? 0)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
  await page.close()
})

test('on a wide screen the filters stand open beside the results', async () => {
  const page = await open(SEARCH)
  await settle(page)
  const filters = await page.locator('.facet-list').boundingBox()
  const results = await page.locator('.results').boundingBox()
  expect(filters?.height).toBeGreaterThan(100)
  expect((filters?.x ?? 0) + (filters?.width ?? 0)).toBeLessThan(results?.x ?? 0)
  await page.close()
})

test.each([360, 1440])(
  'at %i pixels the keyboard reaches the filters before the results',
  async (width) => {
    const page = await open(SEARCH, { viewport: { width, height: 780 } })
    await settle(page)
    const places: string[] = []
    await page.locator('.search-tools a').focus()
    while (!places.includes('results')) {
      await page.keyboard.press('Tab')
      places.push(await focusedPlace(page))
      expect(places.length).toBeLessThan(80)
    }
    expect(places).toContain('facets')
    await page.close()
  },
)

test('all filters can be taken away at once', async () => {
  const page = await open(SEARCH)
  await settle(page)
  await page.getByRole('link', { name: '取消全部筛选' }).click()
  await page.waitForURL((url) => !url.search.includes('type='))
  expect(new URL(page.url()).search).toBe(`?q=${encodeURIComponent('城市更新')}`)
  await page.close()
})
