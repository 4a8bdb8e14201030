import type { Page } from 'playwright-core'

/** Lets a page open for a reader who stored reading settings before, such as `mode=elder&size=26`. */
export const storeSettings = (page: Page, entry: string) =>
  page.addInitScript((value) => localStorage.setItem('gongkai-reading', value), entry)

/**
 * Changes the reading settings of a page that opened with stored ones, as its own panel does, without the page being
 * loaded again.
 */
export const changeSettings = (page: Page, entry: string) =>
  page.evaluate((value) => {
    const { dataset } = document.documentElement
    for (const name of ['size', 'theme', 'line', 'font', 'mode'])
      Reflect.deleteProperty(dataset, name)
    Object.assign(dataset, Object.fromEntries(new URLSearchParams(value)))
  }, entry)
