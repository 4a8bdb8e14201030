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
  expect(await page.locator('img.qr').isVisible()).toBe(true)
  const size = await page
    .locator('.official > p')
    .first()
    .evaluate((element) => getComputedStyle(element).fontSize)
  expect(parseFloat(size)).toBeCloseTo((16 / 72) * 96, 1)
  await page.close()
})

test.each(['policies/renewal-measures-2025/', PLAN, 'guide/annual-report-2025/'])(
  'a telephone shows on its first screen whether %s applies and where to read on',
  async (address) => {
    const page = await open(address, { viewport: { width: 360, height: 740 } })
    const box = await page.locator('.strip').boundingBox()
    const bar = await page.locator('.at-thumb').boundingBox()
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(bar?.y ?? 0)
    await page.close()
  },
)

test('contents, text and margin stand beside each other on a wide screen, from edge to edge', async () => {
  const page = await open(PLAN)
  const boxes = await Promise.all(
    ['.document > header', 'contents-panel', '.reading', '.about', '.after'].map((selector) =>
      page.locator(selector).boundingBox(),
    ),
  )
  const [header, contents, text, about, after] = boxes.map(
    (box) => box ?? { x: 0, y: 0, width: 0, height: 0 },
  )
  if (!header || !contents || !text || !about || !after) throw new Error('A part is missing.')
  expect(contents.x).toBe(header.x)
  expect(text.x).toBeGreaterThan(contents.x + contents.width)
  expect(about.x).toBeGreaterThan(text.x + text.width)
  expect(after.x).toBe(about.x)
  expect(after.x + after.width).toBeCloseTo(header.x + header.width, 0)
  expect([text.y, about.y]).toEqual([contents.y, contents.y])
  await page.close()
})

test('all metadata are on a wide screen and on paper, five rows on a small screen', async () => {
  const page = await open(PLAN)
  const rows = page.locator('.about dt:visible')
  expect(await rows.count()).toBeGreaterThan(5)
  await page.setViewportSize({ width: 360, height: 740 })
  expect(await rows.count()).toBe(5)
  await page.emulateMedia({ media: 'print' })
  expect(await rows.count()).toBeGreaterThan(5)
  await page.close()
})
