import axe from 'axe-core'
import type { Page } from 'playwright-core'

/** The contrast of AAA: axe's own options but for the ratios, which leave no text to the rule for AA alone. */
const CONTRAST = {
  ignoreUnicode: true,
  ignoreLength: false,
  ignorePseudo: false,
  boldValue: 700,
  boldTextPt: 14,
  largeTextPt: 18,
  contrastRatio: { normal: { expected: 7 }, large: { expected: 4.5 } },
  pseudoSizeThreshold: 0.25,
  shadowOutlineEmMax: 0.1,
  textStrokeEmMin: 0.03,
}

/** What the types of axe do not know: options of a check. */
type Checks = { checks: Record<string, { options: object }> }

const OPTIONS: axe.RunOptions & Checks = {
  checks: { 'color-contrast': { options: CONTRAST } },
  // What passes is not listed element by element: on the longest page that takes longer than the rules.
  resultTypes: ['violations'],
  preload: false,
}

/** What axe finds wrong with a page that was opened with `bypassCSP`: WCAG 2.0 to 2.2, A and AA, best practices, and the contrast of AAA. */
export const findViolations = (page: Page) =>
  run(page, {
    ...OPTIONS,
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    rules: { 'target-size': { enabled: true } },
  })

/** The part of it that depends on colours, for a page that is the same as before but for its theme. */
export const findColourViolations = (page: Page) =>
  run(page, {
    ...OPTIONS,
    runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
  })

/** Rule and element of every violation. */
async function run(page: Page, options: axe.RunOptions): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  return page.evaluate(async (rules) => {
    const { axe: runner } = window as unknown as { axe: typeof axe }
    const { violations } = await runner.run(document, rules)
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`),
    )
  }, options)
}
