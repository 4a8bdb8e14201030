import type { Page } from 'playwright-core'
import { expect, inject, test } from 'vitest'
import { useBrowser } from '../setup/site-browser.ts'

const site = inject('demonstration')
const { newPage, open } = useBrowser()

const box = '#home-search'
const option = '[role=option]'
const active = (page: Page) => page.locator(box).getAttribute('aria-activedescendant')

/** Waits until the script is active in a box that has the focus. */
const isActive = (page: Page) => page.locator(`${box}[role=combobox]`).waitFor()

test('nothing of the search is fetched before the box has the focus, then its first files are', async () => {
  const page = await newPage()
  const requests: string[] = []
  page.on('request', (request) => requests.push(new URL(request.url()).pathname))
  await page.goto(site.url, { waitUntil: 'networkidle' })
  expect(requests.filter((path) => /search-index|combobox/.test(path))).toEqual([])
  await page.locator(box).focus()
  await expect.poll(() => requests.some((path) => path.endsWith('/meta.bin'))).toBe(true)
  await page.close()
})

test('a stroke focuses the box, and is typed where something is being typed', async () => {
  const page = await open('')
  await page.keyboard.press('/')
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('home-search')
  await page.keyboard.press('/')
  expect(await page.locator(box).inputValue()).toBe('/')
  await page.close()
})

test('arrows go through the suggestions, Escape closes them, Enter chooses', async () => {
  const page = await open('')
  await page.locator(box).focus()
  await isActive(page)
  // All at once: a list for the first characters would be replaced under the keys that follow.
  await page.keyboard.insertText('城市更')
  await page.waitForSelector(option)
  expect(await page.locator(box).getAttribute('aria-expanded')).toBe('true')
  await page.keyboard.press('ArrowDown')
  expect(await active(page)).toBe('home-search-list-0')
  expect(await page.locator(option).first().getAttribute('aria-selected')).toBe('true')
  await page.keyboard.press('ArrowUp')
  expect(await active(page)).toBeNull()
  await page.keyboard.press('ArrowUp')
  const last = (await page.locator(option).count()) - 1
  expect(await active(page)).toBe(`home-search-list-${last}`)
  await page.keyboard.press('Escape')
  expect(await page.locator(option).count()).toBe(0)
  expect(await page.locator(box).getAttribute('aria-expanded')).toBe('false')
  expect(await page.locator(box).inputValue()).toBe('城市更')
  await page.keyboard.insertText('新')
  await page.waitForSelector(option)
  await page.keyboard.press('ArrowDown')
  const chosen = await page.locator(option).first().textContent()
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/search\/\?q=/)
  expect(new URL(page.url()).searchParams.get('q')).toBe(chosen)
  await page.close()
})

test('a suggested document opens at once', async () => {
  const page = await open('')
  await page.locator(box).fill('示范区临时建筑管理办法')
  await page.locator(option).filter({ hasText: '示监规' }).first().click()
  await page.waitForURL(/\/policies\//)
  expect(await page.locator('h1').textContent()).toContain('示范区临时建筑管理办法')
  await page.close()
})

test('a suggested document says whether it is in force', async () => {
  const page = await open('')
  await page.locator(box).fill('临时建筑管理办法')
  await page.waitForSelector(`${option} .state`)
  const states = new Map<string, string>()
  for (const text of await page
    .locator(option)
    .filter({ has: page.locator('.state') })
    .allTextContents())
    // prettier-ignore
    states.set(/示监规〔\d+〕\d+号/.exec(text)?.[0] ?? '', /现行有效|已失效/.exec(text)?.[0] ?? '')
  expect(states).toEqual(new Map([['示监规〔2024〕2号', '现行有效'], ['示监规〔2021〕1号', '已失效']])) // prettier-ignore
  expect(await page.locator(`${option} .ended`).count()).toBe(1)
  await page.close()
})

test('nothing is searched in the middle of a composition', async () => {
  const page = await open('')
  await page.locator(box).focus()
  await isActive(page)
  const session = await page.context().newCDPSession(page)
  const compose = (text: string) =>
    session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length }) // prettier-ignore
  await compose('cheng')
  await compose("cheng'shi")
  // Longer than the search waits for the next key. A pause that is too short would miss a fault, and never invent one.
  await page.waitForTimeout(600)
  expect(await page.locator(option).count()).toBe(0)
  await page.keyboard.press('ArrowDown')
  expect(await active(page)).toBeNull()
  await session.send('Input.insertText', { text: '城市' })
  await page.waitForSelector(option)
  expect(await page.locator(box).inputValue()).toBe('城市')
  await page.close()
})
