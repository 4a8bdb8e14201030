import type { Page } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'
import { sumShifts, watchShifts } from '../setup/layout-shifts.ts'
import { RESULT, settle } from '../setup/search-page.ts'
import { useBrowser } from '../setup/site-browser.ts'

const site = inject('demonstration')
const { newPage } = useBrowser()

/** Cumulative layout shift that nobody notices. */
const UNNOTICED = 0.02

const WIDTHS = [360, 1440]
const QUERIES = ['q=城市更新', 'q=旧城改造&type=plans', 'q=城市更薪', 'q=城市更新&in=title', '']

/** A page on a slow telephone network, with a processor of a quarter of the speed. */
async function slowPage(width: number, latency: number): Promise<Page> {
  const page = await newPage({ viewport: { width, height: 780 } })
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  const speed = 200_000
  await session.send('Network.emulateNetworkConditions', { offline: false, latency, downloadThroughput: speed, uploadThroughput: speed }) // prettier-ignore
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  await watchShifts(page)
  return page
}

const open = (page: Page, query: string) => page.goto(`${site.url}search/?${encodeURI(query)}`)

describe.each(WIDTHS)('at %i pixels', (width) => {
  test.each(QUERIES)('nothing moves while the answer to "%s" arrives', async (query) => {
    const page = await newPage({ viewport: { width, height: 780 } })
    await watchShifts(page)
    await open(page, query)
    if (query !== '') await settle(page)
    expect(await sumShifts(page)).toBeLessThan(UNNOTICED)
    await page.close()
  })

  test('nothing moves on a slow network with a slow processor, nor when more is shown', async () => {
    const page = await slowPage(width, 300)
    await open(page, 'q=城市更新')
    await settle(page)
    expect(await page.locator('.passage').count()).toBeGreaterThan(10)
    await page.getByRole('button', { name: '再显示' }).click()
    await expect.poll(() => page.locator(RESULT).count()).toBe(20)
    await settle(page)
    expect(await sumShifts(page)).toBeLessThan(UNNOTICED)
    await page.close()
  })
})

test('passages that come much later than their results are folded away, and move nothing', async () => {
  const page = await newPage()
  await watchShifts(page)
  await page.addInitScript(() => {
    // The texts of the documents come late, where no answer needs them.
    const atOnce = window.fetch.bind(window)
    const arrival = new Promise((done) => addEventListener('arrive', done))
    window.fetch = async (address, options) => {
      const isText = typeof address === 'string' && address.includes('/text/')
      if (isText && document.querySelector('.after-results[aria-busy]')) await arrival
      return atOnce(address, options)
    }
  })
  await open(page, 'q=城市更新')
  const late = page.locator('.results details').first()
  await late.waitFor()
  expect(await late.locator('div').isVisible()).toBe(false)
  await page.evaluate(() => dispatchEvent(new Event('arrive')))
  await settle(page)
  expect(await late.locator('.passage mark').count()).toBeGreaterThan(0)
  expect(await sumShifts(page)).toBeLessThan(UNNOTICED)
  await late.locator('summary').click()
  expect(await late.locator('.passage mark').first().isVisible()).toBe(true)
  await page.close()
})
