import { expect, inject, test } from 'vitest'
import { useBrowser } from '../setup/site-browser.ts'

const PLAN = 'plans/sfq-renewal-plan-2025/'
const LONG = 'plans/sfq-renewal-five-year-plan/'
const site = inject('demonstration')
const { open, newPage } = useBrowser()

test.each([320, 360, 768, 1440, 3840])(
  'the layout never scrolls sideways at %i px',
  async (width) => {
    const page = await newPage({ viewport: { width, height: 800 } })
    for (const address of [
      '',
      'plans/',
      'catalogue/',
      'disclosure/guide/',
      'guide/annual-report-2025/',
      'summaries/sfq-renewal-summary-2025/',
      PLAN,
      LONG,
    ]) {
      await page.goto(site.url + address)
      const excess = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      expect(excess, address).toBeLessThanOrEqual(0)
    }
    await page.close()
  },
)

test('the layout never scrolls sideways at 400% zoom of a screen of 1280 px', async () => {
  const page = await open(PLAN, { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  await page.close()
})

test('the layout sets official text in lines of 36 to 42 characters, indented by two', async () => {
  const page = await open(PLAN)
  const paragraph = page.locator('.official > p').first()
  const [width, size, indent] = await paragraph.evaluate((element) => {
    const style = getComputedStyle(element)
    return [
      element.getBoundingClientRect().width,
      parseFloat(style.fontSize),
      parseFloat(style.textIndent),
    ] as const
  })
  expect(width / size).toBeGreaterThanOrEqual(36)
  expect(width / size).toBeLessThanOrEqual(42)
  expect(indent / size).toBe(2)
  await page.close()
})

test.each([
  ['policies/temporary-buildings/', 2, 1440],
  ['policies/expert-platform/', 3, 1440],
  ['policies/expert-platform/', 3, 320],
] as const)(
  'the signature of %s has %i lines centred over its date, four characters before the margin, at %i px',
  async (address, lines, width) => {
    const page = await open(address, { viewport: { width, height: 800 } })
    for (const media of ['screen', 'print'] as const) {
      await page.emulateMedia({ media })
      const signature = page.locator('.signature')
      const { right, size } = await signature.evaluate((element) => ({
        right: element.getBoundingClientRect().right,
        size: parseFloat(getComputedStyle(element).fontSize),
      }))
      const boxes = await signature.locator('span').evaluateAll((spans) =>
        spans.map((span) => {
          const range = document.createRange()
          range.selectNodeContents(span)
          return range.getBoundingClientRect().toJSON() as DOMRect
        }),
      )
      expect(boxes).toHaveLength(lines)
      const date = boxes.at(-1)
      if (!date) throw new Error('No date.')
      if (media === 'screen') expect((right - date.right) / size).toBeCloseTo(4, 1)
      for (const [index, box] of boxes.entries()) {
        expect(box.left + box.right, media).toBeCloseTo(date.left + date.right, 0)
        expect(box.right).toBeLessThanOrEqual(right)
        if (index > 0) expect(box.top).toBeGreaterThan(boxes[index - 1]?.top ?? 0)
      }
    }
    await page.close()
  },
)

test('a document prints on A4 without what only serves the screen', async () => {
  const page = await open(PLAN)
  await page.emulateMedia({ media: 'print' })
  for (const selector of [
    '.site-header',
    '.site-footer',
    'contents-panel',
    'print-button button',
    '.ha',
  ]) {
    expect(await page.locator(selector).first().isVisible(), selector).toBe(false)
  }
  expect(await page.locator('svg.qr').isVisible()).toBe(true)
  const size = await page
    .locator('.official > p')
    .first()
    .evaluate((element) => getComputedStyle(element).fontSize)
  expect(parseFloat(size)).toBeCloseTo((16 / 72) * 96, 1)
  await page.close()
})
