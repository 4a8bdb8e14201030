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

/** WCAG 2.0 to 2.2, A and AA, and best practices. */
const ALL = {
  ...OPTIONS,
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
}

/** What axe finds wrong with a page that was opened with `bypassCSP`, and the contrast of AAA. */
export const findViolations = (page: Page) =>
  run(page, { ...ALL, rules: { 'target-size': { enabled: true } } })

const COLOURS = ['color-contrast', 'link-in-text-block']

/** The part of it that depends on colours, for a page that is the same as before but for its theme. */
export const findColourViolations = (page: Page) =>
  run(page, { ...OPTIONS, runOnly: { type: 'rule', values: COLOURS } })

/** The part of it that does not. */
export const findOtherViolations = (page: Page) =>
  run(page, {
    ...ALL,
    rules: {
      'target-size': { enabled: true },
      ...Object.fromEntries(COLOURS.map((rule) => [rule, { enabled: false }])),
    },
  })

/**
 * Takes away what a page has more than twice: elements with the same names and classes up to the root look the same, and
 * two of them show it. What is left can be looked at in every theme in a fraction of the time.
 */
export const keepTwoOfEach = (page: Page) =>
  page.evaluate(() => {
    const counts = new Map<string, number>()
    const visit = (element: Element, above: string) => {
      const marks = [...element.attributes].filter(({ name }) => /class|aria-current/.test(name))
      const path = [above, element.localName, ...marks.map(({ value }) => value)].join(' ')
      const count = (counts.get(path) ?? 0) + 1
      counts.set(path, count)
      if (count > 2) element.remove()
      else for (const child of [...element.children]) visit(child, path)
    }
    visit(document.body, '')
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
