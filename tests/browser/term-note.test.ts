import type { BrowserContextOptions, Page } from 'playwright-core'
import { expect, inject, test } from 'vitest'
import { findColourViolations, findViolations } from '../setup/accessibility.ts'
import { useBrowser } from '../setup/site-browser.ts'
import { useVoice } from '../setup/speech.ts'
import { linkOf, openNote, PLAN, TERM, waitForNote } from '../setup/term-note.ts'

const site = inject('demonstration')
const { newPage, open } = useBrowser()

/** A page for a reader who stored something before. */
async function newStored(options: BrowserContextOptions, entry: string): Promise<Page> {
  const page = await newPage({ ...options, bypassCSP: true })
  await page.addInitScript((value) => localStorage.setItem('gongkai-reading', value), entry)
  return page
}

test.each([
  ['on a phone', { viewport: { width: 360, height: 780 } }, '', 44],
  ['at 400 %', { viewport: { width: 320, height: 256 } }, '', 44],
  ['in 长者版', { viewport: { width: 360, height: 780 } }, 'mode=elder&size=30', 60],
  ['in forced colours', { forcedColors: 'active' }, '', 44],
] as const)(
  '%s the note fits, moves nothing, and passes axe',
  async (_where, options, stored, target) => {
    const page = await newStored(options, stored)
    await page.goto(site.url + PLAN)
    await linkOf(page).scrollIntoViewIfNeeded()
    const place = () =>
      linkOf(page).evaluate((link) => {
        const { left, top, width } = link.getBoundingClientRect()
        return { left, top: top + scrollY, width, height: document.body.offsetHeight }
      })
    const before = await place()
    await linkOf(page).click()
    await waitForNote(page)
    expect(await place()).toEqual(before)
    const { clientWidth, scrollWidth } = await page.evaluate(() => {
      const { clientWidth, scrollWidth } = document.documentElement
      return { clientWidth, scrollWidth }
    })
    expect(scrollWidth).toBe(clientWidth)
    const note = page.locator('.term-note')
    const box = await note.boundingBox()
    expect(box?.x).toBeGreaterThanOrEqual(0)
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(clientWidth)
    expect(await note.evaluate((element) => element.scrollHeight <= element.clientHeight)).toBe(true) // prettier-ignore
    const sizes = await note.locator('a, button').evaluateAll((targets) => targets.map((each) => Math.min(each.getBoundingClientRect().width, each.getBoundingClientRect().height))) // prettier-ignore
    for (const size of sizes) expect(size).toBeGreaterThanOrEqual(target)
    expect(await findViolations(page)).toEqual([])
    await page.close()
  },
)

test('the note stays below its term when the text changes its size', async () => {
  const page = await openNote(await newPage(), site)
  const gap = () =>
    page.evaluate((term) => {
      const links = [...document.querySelectorAll('.official .term')]
      const link = links.find(({ textContent }) => textContent === term)
      const note = document.querySelector('.term-note')
      return Math.round((note?.getBoundingClientRect().top ?? 0) - (link?.getBoundingClientRect().bottom ?? 0)) // prettier-ignore
    }, TERM)
  const before = await gap()
  await page.evaluate(() => (document.documentElement.dataset['size'] = '30'))
  await expect.poll(gap).toBe(before)
  await page.close()
})

test.each(['light', 'dark', 'green', 'contrast', 'inverted'])(
  'term and note have a contrast of 7:1 in the theme %s',
  async (theme) => {
    const page = await openNote(await newStored({}, `theme=${theme}`), site)
    expect(await findColourViolations(page)).toEqual([])
    await page.close()
  },
)

test('on paper there is neither a note nor a line below a term', async () => {
  const page = await openNote(await newPage(), site)
  await page.emulateMedia({ media: 'print' })
  expect(await page.locator('.term-note').isVisible()).toBe(false)
  const line = await linkOf(page).evaluate((link) => getComputedStyle(link).textDecorationLine)
  expect(line).toBe('none')
  await page.close()
})

test('the text that is copied is the text that is read', async () => {
  const page = await open(PLAN)
  const [copied, read] = await page.locator('p:has(> .term)').first().evaluate((paragraph) => {
    getSelection()?.selectAllChildren(paragraph)
    return [getSelection()?.toString(), paragraph.textContent]
  }) // prettier-ignore
  expect(copied).toBe(read)
  await page.close()
})

test('while a text is read aloud, a click on a term opens its note and reading goes on where it is', async () => {
  const page = await newPage()
  await useVoice(page)
  await page.goto(site.url + PLAN)
  await page.getByRole('button', { name: '朗读', exact: true }).click()
  await page.waitForSelector('.reading-player')
  await page.evaluate(() => window.endSentence())
  const spoken = await page.evaluate(() => window.spoken)
  expect(spoken.at(-1)).toMatch(/^土地整备欠下.*排在最前。@1$/)
  await linkOf(page, '公共住房').click()
  await waitForNote(page)
  await page.locator('.term-note p').first().click()
  expect(await page.evaluate(() => window.spoken)).toEqual(spoken)
  await page.close()
})

test('what was searched is marked across a term, which still opens its note', async () => {
  const page = await open(`${PLAN}?hit=${encodeURIComponent('土地整备欠下')}`)
  await page.waitForSelector('mark.hit')
  const marked = await page.locator('mark.hit').allTextContents()
  expect(marked.join('')).toBe('土地整备欠下')
  await linkOf(page).locator('mark').click()
  await waitForNote(page)
  await page.close()
})
