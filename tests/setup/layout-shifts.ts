import type { Page } from 'playwright-core'

declare global {
  var sumShifts: () => number
}

/** Adds up the layout shifts of a page from its first paint on. */
export const watchShifts = (page: Page) =>
  page.addInitScript(() => {
    let sum = 0
    const add = (entries: PerformanceEntryList) => {
      for (const { value, hadRecentInput } of entries as (PerformanceEntry & {
        value: number
        hadRecentInput: boolean
      })[])
        if (!hadRecentInput) sum += value
    }
    const observer = new PerformanceObserver((list) => add(list.getEntries()))
    observer.observe({ type: 'layout-shift', buffered: true })
    window.sumShifts = () => {
      add(observer.takeRecords())
      return sum
    }
  })

/**
 * The sum of all layout shifts of a page that were not caused by its reader, when everything that is there by now has
 * been painted; to be called after `watchShifts`.
 */
export const sumShifts = (page: Page) =>
  page.evaluate(async () => {
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame)
    return window.sumShifts()
  })
