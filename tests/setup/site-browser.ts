import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, inject } from 'vitest'
import { launchChromium } from './chromium.ts'

/** Starts a browser for a test file, and ends it afterwards. */
export function useBrowser() {
  let browser: Browser
  beforeAll(async () => {
    browser = await launchChromium()
  })
  afterAll(async () => {
    await browser.close()
  })
  const newPage = (options: BrowserContextOptions = {}): Promise<Page> =>
    browser.newPage({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce', ...options })
  return {
    newPage,
    /** Opens a page of the demonstration site by its address below the base. */
    open: async (address: string, options: BrowserContextOptions = {}): Promise<Page> => {
      const page = await newPage(options)
      await page.goto(inject('demonstration').url + address)
      return page
    },
  }
}
