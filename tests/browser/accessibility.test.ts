import axe from 'axe-core'
import { expect, test } from 'vitest'
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

/** WCAG 2.0 to 2.2, A and AA, best practices, and the contrast of AAA. */
const RULES: axe.RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } },
  // What passes is not listed element by element: on the longest page that takes longer than the rules.
  resultTypes: ['violations'],
  preload: false,
}

const { open } = useBrowser()

test.each(TEMPLATES)(
  'axe finds nothing on /%s, light and dark, on a phone and on a desk',
  async (address) => {
    const page = await open(address, { bypassCSP: true })
    await page.evaluate(axe.source)
    const violations: string[] = []
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const width of [360, 1440]) {
        await page.emulateMedia({ colorScheme })
        await page.setViewportSize({ width, height: 800 })
        const found = await page.evaluate(runAxe, RULES)
        violations.push(...found.map((violation) => `${colorScheme} ${width}: ${violation}`))
      }
    }
    await page.close()
    expect(violations.join('\n')).toBe('')
  },
)

/** Runs in the page. */
async function runAxe(rules: axe.RunOptions): Promise<string[]> {
  const { axe: runner } = window as unknown as { axe: typeof axe }
  const { violations } = await runner.run(document, rules)
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`),
  )
}
