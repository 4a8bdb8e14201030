import { expect, test } from 'vitest'
import { useBrowser } from '../setup/site-browser.ts'

const PLAN = 'plans/sfq-renewal-plan-2025/'
const { open } = useBrowser()

test('the keyboard reaches the text first through the skip link', async () => {
  const page = await open(PLAN)
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.textContent.trim())).toBe('跳到正文')
  await page.keyboard.press('Enter')
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('main')
  await page.close()
})

test.each(['', 'plans/', 'catalogue/', PLAN])(
  'the keyboard walks through /%s in reading order with the focus in sight',
  async (address) => {
    const page = await open(address)
    const focusable = await page
      .locator(
        'a[href]:visible, button:visible, input:visible, summary:visible, [tabindex="0"]:visible',
      )
      .count()
    const seen = new Set<string>()
    for (let step = 0; step < focusable; step += 1) {
      await page.keyboard.press('Tab')
      const focus = await page.evaluate(describeFocus)
      if (focus.name === 'BODY') break
      expect(focus.outline, focus.name).not.toBe('none 0px')
      expect(focus.isInSight, focus.name).toBe(true)
      seen.add(focus.key)
    }
    expect(seen.size).toBeGreaterThanOrEqual(focusable - 1)
    await page.close()
  },
)
/** Runs in the page. */
function describeFocus() {
  const element = document.activeElement ?? document.body
  const { top, bottom, left, right } = element.getBoundingClientRect()
  const { outlineStyle, outlineWidth } = getComputedStyle(element)
  const all = [...document.querySelectorAll('*')]
  return {
    name:
      element === document.body
        ? 'BODY'
        : (element.textContent.trim() || element.tagName).slice(0, 30),
    key: String(all.indexOf(element)),
    outline: `${outlineStyle} ${outlineWidth}`,
    isInSight: bottom > 0 && top < innerHeight && right > 0 && left < innerWidth,
  }
}
