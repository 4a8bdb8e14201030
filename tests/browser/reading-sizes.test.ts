import { inject, test } from 'vitest'
import { findGeometryFaults } from '../setup/geometry.ts'
import { sumShifts, watchShifts } from '../setup/layout-shifts.ts'
import { useBrowser } from '../setup/site-browser.ts'
import { changeSettings, storeSettings } from '../setup/stored-settings.ts'
import { goToTemplate, TEMPLATES } from '../setup/templates.ts'

const site = inject('demonstration')
const { newPage } = useBrowser()

const USUAL = { target: 44, heading: 0, text: 0 }
/** What 长者版 promises, in pixels. */
const ELDER = { target: 60, heading: 30, text: 18 }
const SIZES = ['', 'size=20', 'size=22', 'size=26', 'size=30', 'mode=elder&size=26', 'mode=elder&size=30'] // prettier-ignore

test.concurrent.for(
  TEMPLATES.flatMap((address) => [
    { address, width: 360, stored: 'mode=elder&size=26&theme=green' },
    { address, width: 1280, stored: 'size=30&line=wide&font=serif' },
  ]),
)(
  '/$address opens at $width pixels with $stored without a shift, and holds its text and targets in every size',
  async ({ address, width, stored }, { expect }) => {
    const page = await newPage({ viewport: { width, height: 800 } })
    await storeSettings(page, stored)
    await watchShifts(page)
    await goToTemplate(page, site.url, address)
    expect(await sumShifts(page)).toBe(0)
    for (const size of SIZES) {
      await changeSettings(page, size)
      const limits = size.startsWith('mode') ? ELDER : USUAL
      expect(await findGeometryFaults(page, limits), size).toEqual([])
    }
    await page.close()
  },
)

test.concurrent.for(TEMPLATES)(
  '/%s holds its text at 400% zoom of a screen of 1280 by 1024 pixels',
  async (address, { expect }) => {
    const page = await newPage({ viewport: { width: 320, height: 256 } })
    await goToTemplate(page, site.url, address)
    expect(await findGeometryFaults(page, USUAL)).toEqual([])
    await page.close()
  },
)
