import jsQR from 'jsqr'
import type { Page } from 'playwright-core'
import { PNG } from 'pngjs'
import { expect, test } from 'vitest'
import { useBrowser } from '../setup/site-browser.ts'

const POLICY = 'policies/renewal-measures-2025/'
const { open } = useBrowser()

/** What the QR code of the page says, as a telephone reads it. */
async function readCode(page: Page): Promise<string | undefined> {
  const image = page.locator('.qr')
  await image.scrollIntoViewIfNeeded()
  await expect
    .poll(() => image.evaluate((img: HTMLImageElement) => img.complete && img.naturalWidth))
    .toBeTruthy()
  const { data, width, height } = PNG.sync.read(await image.screenshot())
  return jsQR(new Uint8ClampedArray(data), width, height)?.data
}

const openForPrint = async () => {
  const page = await open(POLICY)
  await page.evaluate(() => (window.print = () => (document.title = '已打印')))
  const address = await page.locator('link[rel=canonical]').getAttribute('href')
  const version = await page.locator('.document').getAttribute('data-version')
  return { page, target: `${address ?? ''}?version=${version ?? ''}` }
}

test('the QR code leads to the page, with the wording that it bears', async () => {
  const { page, target } = await openForPrint()
  expect(await readCode(page)).toBe(target)
  await page.close()
})

test('the code of a print leads to the paragraph that was selected', async () => {
  const { page, target } = await openForPrint()
  const paragraph = page.locator('.official > p[id]').nth(3)
  await paragraph.selectText()
  await page.getByRole('button', { name: '打印本页' }).click()
  await expect.poll(() => page.title()).toBe('已打印')
  const id = (await paragraph.getAttribute('id')) ?? ''
  expect(await readCode(page)).toBe(`${target}#${encodeURIComponent(id)}`)
  await page.close()
})

test('the key for printing does what the button does, for the paragraph of the address', async () => {
  const { page, target } = await openForPrint()
  const id = (await page.locator('.official > p[id]').nth(5).getAttribute('id')) ?? ''
  await page.evaluate((hash) => (location.hash = hash), id)
  await page.keyboard.press('Control+p')
  await expect.poll(() => page.title()).toBe('已打印')
  expect(await readCode(page)).toBe(`${target}#${encodeURIComponent(id)}`)
  await page.close()
})

test('somebody who comes from a print reads whether the text is still the printed one', async () => {
  const { page, target } = await openForPrint()
  const told = page.locator('printed-version')
  expect(await told.isVisible()).toBe(false)
  const { search } = new URL(target)
  for (const [printed, message] of [
    [search, '相同'],
    ['?version=00000000', '不同，请以本页为准'],
  ] as const) {
    await page.goto(page.url().replace(/\?.*|$/, printed))
    expect(await told.textContent()).toContain(message)
  }
  await page.goto(page.url().replace(/\?.*/, '?version=%3Cb%3E'))
  expect(await told.isVisible()).toBe(false)
  await page.close()
})
