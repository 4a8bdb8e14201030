import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { findColourViolations, findViolations } from '../setup/accessibility.ts'
import { useBrowser } from '../setup/site-browser.ts'

/** One page of every template, and the extremes: the longest text, the widest tables, every kind of notice. */
const TEMPLATES = [
  '',
  'plans/',
  'plans/year/2025/',
  'organisations/',
  'organisations/sfq-renewal/',
  'topics/',
  'catalogue/',
  'disclosure/',
  'disclosure/guide/',
  'disclosure/statutory/',
  'disclosure/statutory/4/',
  'site-map/',
  'glossary/',
  'guide/accessibility/',
  'guide/annual-report-2025/',
  'plans/sfq-renewal-plan-2025/',
  'plans/sfq-renewal-five-year-plan/',
  'summaries/sfq-renewal-summary-2025/',
  'summaries/yantian-renewal-summary-2023-plan-2024/',
  'policies/renewal-measures-2021/',
  'interpretations/renewal-measures-2025/',
  'notices/office-move-2025/',
  '404.html',
]

const { open } = useBrowser()

test.each(TEMPLATES)(
  'axe finds nothing on /%s, light and dark, on a phone and on a desk',
  async (address) => {
    const page = await open(address, { bypassCSP: true })
    for (const width of [360, 1440]) {
      await page.setViewportSize({ width, height: 800 })
      await page.emulateMedia({ colorScheme: 'light' })
      expect(await findViolations(page), `light ${width}`).toEqual([])
      const boxes = await readBoxes(page)
      await page.emulateMedia({ colorScheme: 'dark' })
      expect(await readBoxes(page), 'themes differ in colours only').toBe(boxes)
      expect(await findColourViolations(page), `dark ${width}`).toEqual([])
    }
    await page.close()
  },
)

/** Where everything stands on a page, and whether it can be seen. */
const readBoxes = (page: Page) =>
  page.evaluate(() =>
    Array.from(document.body.querySelectorAll('*'), (element) => {
      const { x, y, width, height } = element.getBoundingClientRect()
      return [element.localName, element.checkVisibility(), x, y, width, height].join(' ')
    }).join('\n'),
  )
