import type { Page } from 'playwright-core'

/** The titles of the results. */
export const RESULT = '.results h3 > a'

/** Waits until a search page that was opened with a query has answered, and shows all of its results. */
export const settle = (page: Page) =>
  page.waitForFunction(() => {
    const status = document.querySelector('.search-status')?.textContent ?? ''
    const isBusy = document.querySelector('search-page [aria-busy]')
    return status !== '' && status !== '正在检索…' && !isBusy
  })

/** The sum of all layout shifts of a page that were not caused by its reader; to be called after `watchShifts`. */
export const sumShifts = (page: Page) =>
  page.evaluate(() => Number(document.documentElement.dataset['shift'] ?? 0))

/** Adds up the layout shifts of a page from its first paint on. */
export const watchShifts = (page: Page) =>
  page.addInitScript(() => {
    let sum = 0
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        value: number
        hadRecentInput: boolean
      })[])
        if (!entry.hadRecentInput) sum += entry.value
      document.documentElement.dataset['shift'] = String(sum)
    }).observe({ type: 'layout-shift', buffered: true })
  })
