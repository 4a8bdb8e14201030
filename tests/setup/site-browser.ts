import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, inject } from 'vitest'
import { launchChromium } from './chromium.ts'
import { settle } from './search-page.ts'

/** How long to wait for what a page does, in milliseconds: on a busy machine everything takes long. */
const PATIENCE = 100_000

/** Starts a browser for a test file, and ends it afterwards. */
export function useBrowser() {
  let browser: Browser
  beforeAll(async () => {
    browser = await launchChromium()
  })
  afterAll(async () => {
    await browser.close()
  })
  const newPage = async (options: BrowserContextOptions = {}): Promise<Page> => {
    const page = await browser.newPage({
      viewport: { width: 1440, height: 900 },
      reducedMotion: 'reduce',
      ...options,
    })
    page.setDefaultTimeout(PATIENCE)
    return page
  }
  /** Opens a page of the demonstration site by its address below the base. */
  const open = async (address: string, options?: BrowserContextOptions): Promise<Page> => {
    const page = await newPage(options)
    await page.goto(inject('demonstration').url + address)
    return page
  }
  /** Opens the search page of the demonstration site with a question, and waits until it has answered. */
  const search = async (
    parameters: Record<string, string>,
    options?: BrowserContextOptions,
  ): Promise<Page> => {
    const page = await open(`search/?${new URLSearchParams(parameters).toString()}`, options)
    await settle(page)
    return page
  }
  return { newPage, open, search }
}
