import type { Page } from 'playwright-core'
import { expect, inject, test } from 'vitest'
import { findColourViolations, findViolations } from '../setup/accessibility.ts'
import { useBrowser } from '../setup/site-browser.ts'
import { goToTemplate, TEMPLATES } from '../setup/templates.ts'

const site = inject('demonstration')
const { newPage } = useBrowser()

test.each(TEMPLATES)(
  'axe finds nothing on /%s, light and dark, on a phone and on a desk',
  async (address) => {
    const page = await newPage({ bypassCSP: true })
    await goToTemplate(page, site.url, address)
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
