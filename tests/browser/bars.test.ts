import type { Page } from 'playwright-core'
import { inject, test } from 'vitest'
import { findGeometryFaults } from '../setup/geometry.ts'
import { useBrowser } from '../setup/site-browser.ts'
import { useVoice } from '../setup/speech.ts'
import { storeSettings } from '../setup/stored-settings.ts'

const { newPage } = useBrowser()
const ADDRESS = `${inject('demonstration').url}policies/temporary-buildings/?hit=${encodeURIComponent('临时建筑')}`

/** A telephone, the same on its side, the zoom of 400% that WCAG 1.4.10 names, and 长者版. */
const WINDOWS = [
  { width: 360, height: 740, stored: '' },
  { width: 740, height: 360, stored: '' },
  { width: 320, height: 256, stored: '' },
  { width: 360, height: 740, stored: 'mode=elder&size=26' },
]

/** Opens a document with contents, in which hits are marked, and has it read aloud if asked to. */
async function openBars({ width, height, stored }: (typeof WINDOWS)[number], isRead: boolean) {
  const page = await newPage({ viewport: { width, height } })
  await useVoice(page)
  await storeSettings(page, stored)
  await page.goto(ADDRESS)
  await page.waitForSelector('.hit-marks:not([hidden])')
  if (isRead) await page.getByRole('button', { name: '朗读' }).click()
  if (isRead) await page.waitForSelector('.reading-player')
  return page
}

const CASES = WINDOWS.flatMap((window) => [true, false].map((isRead) => ({ ...window, isRead })))

test.concurrent.for(CASES)(
  'at $width by $height pixels ($stored, read aloud: $isRead) the bars stand on each other, take a third at most and hide no focus',
  async ({ isRead, ...window }, { expect }) => {
    const page = await openBars(window, isRead)
    const target = window.stored ? 60 : 44
    expect(await findGeometryFaults(page, { target, heading: 0, text: 0 })).toEqual([])
    const bars = await readBars(page)
    const covered = window.height - Math.min(...bars.map(({ top }) => top))
    expect(covered).toBeLessThanOrEqual(window.height / 3)
    const heights = bars.map(({ height }) => height)
    expect(heights.reduce((sum, height) => sum + height)).toBeCloseTo(covered, 0)
    expect(await findHidden(page)).toEqual([])
    await page.close()
  },
)

/** The bars that stand still while one scrolls. */
const readBars = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('.at-thumb, .hit-marks, .reading-player')]
      .filter((bar) => bar.checkVisibility() && getComputedStyle(bar).position === 'fixed')
      .map((bar) => bar.getBoundingClientRect().toJSON() as DOMRect),
  )

/** Goes through the page with the keyboard, and lists what has the focus while a bar covers a part of it. */
async function findHidden(page: Page): Promise<string[]> {
  const hidden: string[] = []
  await page.locator('.skip').focus()
  for (let step = 0; step < 400; step += 1) {
    await page.keyboard.press('Tab')
    const state = await page.evaluate(readFocus)
    if (state.isEnd) return hidden
    if (state.cover) hidden.push(`${state.name} below ${state.cover}`)
  }
  throw new Error('The page has no end.')
}

/** Runs in the page. */
function readFocus() {
  const focused = document.activeElement ?? document.body
  const { top, bottom } = focused.getBoundingClientRect()
  const cover = [...document.querySelectorAll('.at-thumb, .hit-marks, .reading-player')].find(
    (bar) => {
      const edge = bar.getBoundingClientRect()
      const isAbove = getComputedStyle(bar).position === 'fixed' && !bar.contains(focused)
      return isAbove && top < edge.bottom - 1 && bottom > edge.top + 1
    },
  )
  return {
    isEnd: focused === document.body || focused.matches('.skip'),
    name: focused.textContent.trim().slice(0, 20),
    cover: cover?.className,
  }
}
