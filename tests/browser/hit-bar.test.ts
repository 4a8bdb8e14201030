import type { Page } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'
import { findViolations } from '../setup/accessibility.ts'
import { sumShifts, watchShifts } from '../setup/layout-shifts.ts'
import { useBrowser } from '../setup/site-browser.ts'

const site = inject('demonstration')
const { newPage, open } = useBrowser()
const ADDRESS = `policies/temporary-buildings/?hit=${encodeURIComponent('临时建筑')}`

/** The most that the bar may cover of the text, in CSS pixels. */
const MOST_COVERED = 48

async function openAt(width: number): Promise<Page> {
  const page = await open(ADDRESS, { viewport: { width, height: 740 } })
  await page.waitForSelector('.hit-marks:not([hidden])')
  return page
}

const boxOf = async (page: Page, selector: string) => {
  const box = await page.locator(selector).first().boundingBox()
  return box ?? { x: 0, y: 0, width: 0, height: 0 }
}

describe.each([320, 360, 1440])('at %i pixels', (width) => {
  test('the bar is one line, says the place in full, and never covers the hit', async () => {
    const page = await openAt(width)
    const bar = await boxOf(page, '.hit-marks')
    expect(bar.height).toBeLessThanOrEqual(MOST_COVERED)
    const status = page.locator('.hit-marks [role=status]')
    const count = await page.locator('mark.hit').count()
    for (let step = 1; step <= count; step++) {
      expect(await status.textContent()).toBe(`第 ${step} 处，共 ${count} 处`)
      const hit = await boxOf(page, 'mark.hit[aria-current]')
      expect(hit.y).toBeGreaterThanOrEqual(0)
      expect(hit.y + hit.height).toBeLessThanOrEqual(bar.y)
      await page.getByRole('button', { name: '下一处' }).click()
    }
    expect(await status.textContent()).toMatch(/^第 1 处/)
    expect(await status.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(
      0,
    )
    await page.close()
  })
})

test('the keyboard reaches the bar at the beginning of the text, steps through the hits and closes it', async () => {
  const page = await openAt(360)
  await page.locator('#main').focus()
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('上一处')
  await page.keyboard.press('Enter')
  const count = await page.locator('mark.hit').count()
  expect(await page.locator('.hit-marks [role=status]').textContent()).toMatch(new RegExp(`^第 ${count} 处`)) // prettier-ignore
  await page.keyboard.press('Escape')
  expect(await page.locator('.hit-marks').isVisible()).toBe(false)
  expect(await page.locator('mark.hit').count()).toBe(0)
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('main')
  await page.close()
})

test('closing takes the marks from the page and from its address', async () => {
  const page = await openAt(1440)
  await page.getByRole('button', { name: '关闭' }).click()
  expect(await page.locator('mark.hit').count()).toBe(0)
  expect(page.url()).not.toContain('hit=')
  expect(await page.locator('.hit-marks').isVisible()).toBe(false)
  await page.close()
})

test('the keyboard never reaches a link that the bar covers', async () => {
  const page = await openAt(360)
  const bar = await boxOf(page, '.hit-marks')
  await page.locator('.official a').first().focus()
  for (let step = 0; step < 40; step++) {
    await page.keyboard.press('Tab')
    const bottom = await page.evaluate(() => {
      const focused = document.activeElement?.closest(':is(main, footer) :focus')
      if (!focused || focused.closest('.hit-marks')) return 0
      return focused.getBoundingClientRect().bottom
    })
    expect(bottom).toBeLessThanOrEqual(bar.y)
  }
  await page.close()
})

test('the bar moves nothing of the page, and axe finds nothing in it', async () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await newPage({
      bypassCSP: true,
      viewport: { width: 360, height: 740 },
      colorScheme,
    })
    await watchShifts(page)
    await page.goto(site.url + ADDRESS)
    await page.waitForSelector('.hit-marks:not([hidden])')
    expect(await sumShifts(page)).toBe(0)
    expect(await findViolations(page)).toEqual([])
    await page.close()
  }
})
