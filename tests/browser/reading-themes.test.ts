import type { Page } from 'playwright-core'
import { expect, inject, test } from 'vitest'
import { CHOICES } from '#client/reading/preferences.ts'
import { findColourViolations, findOtherViolations, keepTwoOfEach } from '../setup/accessibility.ts'
import { useBrowser } from '../setup/site-browser.ts'
import { changeSettings, storeSettings } from '../setup/stored-settings.ts'
import { goToTemplate, TEMPLATES } from '../setup/templates.ts'

const site = inject('demonstration')
const { newPage } = useBrowser()

/** Light and dark by the system are in accessibility.test.ts, with the sizes that a page has by itself. */
test.concurrent.for(TEMPLATES)(
  'axe finds nothing on /%s in 长者版 and in every theme, nor where more contrast is wanted',
  async (address, { expect }) => {
    const page = await newPage({ viewport: { width: 360, height: 800 }, bypassCSP: true })
    await storeSettings(page, 'mode=elder&size=26')
    await goToTemplate(page, site.url, address)
    expect(await findOtherViolations(page), '长者版').toEqual([])
    await keepTwoOfEach(page)
    for (const settings of [
      'mode=elder&size=26',
      ...CHOICES.theme.map((theme) => `theme=${theme}`),
    ]) {
      await changeSettings(page, settings)
      expect(await findColourViolations(page), settings).toEqual([])
    }
    await changeSettings(page, '')
    await page.emulateMedia({ colorScheme: 'dark', contrast: 'more' })
    expect(await findColourViolations(page), 'more contrast').toEqual([])
    await page.close()
  },
)

/** What stands out among its like, and one of its like. */
const MARKED = [
  ['', '.site-nav [aria-current]', '.site-nav a:not([aria-current])'],
  ['organisations/sfq-renewal/', '.pagination strong', '.pagination a'],
  ['plans/year/2025/', '.facets [aria-current]', '.facets a:not([aria-current])'],
  ['catalogue/', '.sort [aria-current]', '.sort a:not([aria-current])'],
  ['policies/', '.state.ended', '.state.whole'],
  ['policies/', '.state.partial', '.state.whole'],
  [
    'plans/sfq-renewal-plan-2025/#一',
    '.contents-panel [aria-current]',
    '.contents-panel li a:not([aria-current])',
  ],
  ['search/?q=城市更新&year=2025', '.facets [aria-current]', '.facets a:not([aria-current])'],
] as const

test.concurrent.for(MARKED)(
  'on /%s forced colours leave a difference between %s and %s',
  async ([address, marked, other], { expect }) => {
    const page = await newPage({ forcedColors: 'active' })
    await goToTemplate(page, site.url, address)
    await page.locator(marked).first().waitFor({ timeout: 20_000 })
    expect(await readForm(page, marked)).not.toBe(await readForm(page, other))
    await page.close()
  },
)

test('forced colours leave a difference between a warning and what is in force', async () => {
  const page = await newPage({ forcedColors: 'active' })
  const forms: string[] = []
  for (const address of ['policies/renewal-measures-2021/', 'policies/renewal-measures-2025/']) {
    await page.goto(site.url + address)
    forms.push(await readForm(page, '.strip'))
  }
  expect(forms[0]).not.toBe(forms[1])
  await page.close()
})

/** What of the look of an element does not depend on colours: its lines. */
const readForm = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const { borderStyle, borderWidth, textDecorationLine } = getComputedStyle(element)
      return [borderStyle, borderWidth, textDecorationLine].join()
    })
