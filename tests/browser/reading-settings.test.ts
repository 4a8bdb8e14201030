import type { BrowserContextOptions, Page } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'
import { findViolations } from '../setup/accessibility.ts'
import { sumShifts, watchShifts } from '../setup/layout-shifts.ts'
import { useBrowser } from '../setup/site-browser.ts'
import { useVoice } from '../setup/speech.ts'
import { storeSettings } from '../setup/stored-settings.ts'

const site = inject('demonstration')
const PLAN = 'plans/sfq-renewal-plan-2025/'
const { newPage } = useBrowser()

async function openPanel(options: BrowserContextOptions = {}): Promise<Page> {
  const page = await newPage(options)
  await page.goto(site.url + PLAN)
  await page.getByRole('button', { name: '阅读设置' }).click()
  await page.waitForSelector('.reading-panel[open]')
  return page
}

const rootSize = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.documentElement).fontSize)

describe('a choice', () => {
  test('holds at once, is announced, and holds on every page after that', async () => {
    const page = await openPanel()
    await page.getByLabel('最大').check()
    await page.getByLabel('护眼').check()
    expect(await page.locator('.reading-panel [role=status]').textContent()).toBe('配色：护眼')
    expect(await rootSize(page)).toBe('30px')
    await page.goto(`${site.url}plans/`)
    expect(await rootSize(page)).toBe('30px')
    const paper = await page.evaluate(
      () => getComputedStyle(document.documentElement).backgroundColor,
    )
    expect(paper).toBe('rgb(220, 235, 211)')
    await page.close()
  })

  test('is taken back by 恢复默认, and nothing stays stored', async () => {
    const page = await openPanel()
    await page.getByLabel('长者版').check()
    expect(await rootSize(page)).toBe('26px')
    expect(await page.getByLabel('较大').isDisabled()).toBe(true)
    await page.getByRole('button', { name: '恢复默认' }).click()
    expect(await rootSize(page)).toBe('18px')
    expect(await page.evaluate(() => localStorage.length)).toBe(0)
    await page.close()
  })

  test('can be made with the keyboard alone, and Escape leads back to the button', async () => {
    const page = await newPage()
    await page.goto(site.url + PLAN)
    await page.getByRole('button', { name: '阅读设置' }).focus()
    await page.keyboard.press('Enter')
    await page.waitForSelector('.reading-panel[open]')
    await page.getByLabel('标准').first().focus()
    await page.keyboard.press('ArrowRight')
    expect(await rootSize(page)).toBe('20px')
    await page.keyboard.press('Escape')
    expect(await page.locator('.reading-panel').isVisible()).toBe(false)
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('阅读设置')
    await page.close()
  })

  test('says where the browser does not let it be stored', async () => {
    const page = await newPage()
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new Error('QuotaExceededError')
      }
    })
    await page.goto(site.url + PLAN)
    await page.getByRole('button', { name: '阅读设置' }).click()
    await page.getByLabel('深色').check()
    expect(await page.locator('.reading-panel [role=status]').textContent()).toContain('不允许保存')
    await page.close()
  })
})

test('nothing moves when the buttons appear, also where there is a voice', async () => {
  const page = await newPage({ viewport: { width: 360, height: 780 } })
  await useVoice(page)
  await watchShifts(page)
  await page.goto(`${site.url}notices/office-move-2025/`)
  await page.waitForLoadState('networkidle')
  expect(await sumShifts(page)).toBe(0)
  await page.close()
})

test.each([360, 1440])(
  'the open panel and the list of keys pass axe at %i pixels',
  async (width) => {
    const page = await openPanel({ viewport: { width, height: 780 }, bypassCSP: true })
    expect(await findViolations(page)).toEqual([])
    await page.keyboard.press('Shift+?')
    await page.waitForSelector('.reading-keys[open]')
    expect(await findViolations(page)).toEqual([])
    await page.keyboard.press('Escape')
    expect(await page.locator('.reading-keys').count()).toBe(0)
    await page.close()
  },
)

test('a stored ruler follows the pointer', async () => {
  const page = await newPage()
  await storeSettings(page, 'ruler=on&pointer=large')
  await page.goto(site.url + PLAN)
  await page.waitForSelector('.reading-ruler')
  await page.mouse.move(300, 200)
  await page.mouse.move(300, 400)
  const box = await page.locator('.reading-ruler').boundingBox()
  expect((box?.y ?? 0) + (box?.height ?? 0) / 2).toBeCloseTo(400, -1)
  expect(await page.locator('h1').evaluate((title) => getComputedStyle(title).cursor)).toContain(
    'pointer',
  )
  await page.close()
})

test('large text on a wide screen has its contents folded, and within reach from anywhere', async () => {
  const page = await newPage()
  await storeSettings(page, 'size=30')
  await page.goto(site.url + PLAN)
  expect(await page.locator('contents-panel > details').getAttribute('open')).toBeNull()
  await page.evaluate(() => scrollTo({ top: 3000, behavior: 'instant' }))
  expect(await page.getByRole('link', { name: '回到顶部' }).isVisible()).toBe(true)
  await page.close()
})
