import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { RESULT, settle } from '../setup/search-page.ts'
import { useBrowser } from '../setup/site-browser.ts'

const { open } = useBrowser()

const placeOf = (page: Page) => page.evaluate(() => Math.round(scrollY))

test.each([360, 1440])(
  'at %i pixels, coming back shows the same results at the same place',
  async (width) => {
    const page = await open('search/?q=区', { viewport: { width, height: 780 } })
    await settle(page)
    await page.getByRole('button', { name: '再显示' }).click()
    await expect.poll(() => page.locator(RESULT).count()).toBe(20)
    await settle(page)
    const titles = await page.locator(RESULT).allTextContents()
    const opened = page.locator(RESULT).nth(16)
    await opened.scrollIntoViewIfNeeded()
    const place = await placeOf(page)
    expect(place).toBeGreaterThan(1000)
    const address = page.url()
    await opened.click()
    await page.waitForURL((url) => !url.pathname.startsWith('/search/'))
    await page.goBack()
    await settle(page)
    expect(page.url()).toBe(address)
    expect(await page.locator(RESULT).allTextContents()).toEqual(titles)
    await expect.poll(async () => Math.abs((await placeOf(page)) - place)).toBeLessThan(5)
    expect(await opened.evaluate((link) => link === document.activeElement)).toBe(true)
    await page.close()
  },
)

test('a place is also kept where the results were left in another way, and when the page is loaded again', async () => {
  const page = await open('search/?q=区', { viewport: { width: 360, height: 780 } })
  await settle(page)
  await page.evaluate(() => scrollTo({ top: 1500, behavior: 'instant' }))
  await page.waitForFunction(() => (history.state as { scroll?: number } | null)?.scroll === 1500)
  await page.reload()
  await settle(page)
  await expect.poll(() => placeOf(page)).toBe(1500)
  await page.goto(new URL('/plans/', page.url()).href)
  await page.goBack()
  await settle(page)
  await expect.poll(() => placeOf(page)).toBe(1500)
  await page.close()
})

test('back from a narrower search shows the wider one where it was left', async () => {
  const page = await open('search/?q=区')
  await settle(page)
  const all = await page.locator('.search-status').textContent()
  await page.evaluate(() => scrollTo({ top: 150, behavior: 'instant' }))
  await page
    .locator('.facets')
    .getByRole('link', { name: /^政策文件/ })
    .click()
  await page.waitForURL(/type=policies/)
  await settle(page)
  expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(
    /^政策文件（取消）/,
  )
  await page.evaluate(() => scrollTo({ top: 900, behavior: 'instant' }))
  await page.goBack()
  await expect.poll(() => page.locator('.search-status').textContent()).toBe(all)
  await expect.poll(() => placeOf(page)).toBe(150)
  await page.close()
})
