import type { Page } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'
import { useBrowser } from '../setup/site-browser.ts'
import { linkOf, openNote, PLAN, TERM, waitForNote } from '../setup/term-note.ts'

const site = inject('demonstration')
const { newPage, open } = useBrowser()

const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent)
const waitForNoNote = (page: Page) => page.locator('.term-note').waitFor({ state: 'detached' })

test('a click opens the explanation below the term, without leaving the page', async () => {
  const page = await openNote(await newPage(), site)
  expect(page.url()).toBe(site.url + PLAN)
  const note = page.getByRole('dialog', { name: TERM })
  expect(await note.textContent()).toMatch(/^土地整备政府把零散.*来源：本站编写全部术语关闭$/)
  expect(await note.evaluate((element) => element.contains(document.activeElement))).toBe(true)
  const [above, below] = [await linkOf(page).boundingBox(), await note.boundingBox()]
  const gap = (below?.y ?? 0) - (above?.y ?? 0) - (above?.height ?? 0)
  expect(gap).toBeGreaterThanOrEqual(0)
  expect(gap).toBeLessThan(20)
  await note.getByRole('link', { name: '全部术语' }).click()
  expect(decodeURI(page.url())).toBe(`${site.url}glossary/#${TERM}`)
  await page.close()
})

test.each(['the button', 'Escape', 'a click elsewhere'])(
  'it closes with %s, and the focus comes back to the term',
  async (way) => {
    const page = await openNote(await newPage(), site)
    if (way === 'Escape') await page.keyboard.press('Escape')
    else if (way === 'the button') await page.getByRole('button', { name: '关闭' }).click()
    else await page.mouse.click(5, 400)
    await waitForNoNote(page)
    expect(await focused(page)).toBe(TERM)
    await page.close()
  },
)

test('the keyboard opens it with Enter, and Tab leads through it and on to what follows the term', async () => {
  const page = await open(PLAN)
  await linkOf(page).focus()
  await page.keyboard.press('Enter')
  await waitForNote(page)
  const seen: (string | null | undefined)[] = []
  for (let step = 0; step < 2; step++) {
    await page.keyboard.press('Tab')
    seen.push(await focused(page))
  }
  expect(seen).toEqual(['全部术语', '关闭'])
  await page.keyboard.press('Tab')
  await waitForNoNote(page)
  const next = await linkOf(page).evaluate((link) => {
    const all = [...document.querySelectorAll('a[href]')].filter((each) => each.checkVisibility({ visibilityProperty: true })) // prettier-ignore
    return all[all.indexOf(link) + 1] === document.activeElement
  })
  expect(next).toBe(true)
  await linkOf(page).focus()
  await page.keyboard.press('Enter')
  await waitForNote(page)
  await page.keyboard.press('Shift+Tab')
  await waitForNoNote(page)
  expect(await focused(page)).toBe(TERM)
  await page.close()
})

test('a tap opens it, a tap on another term opens that one, and a tap elsewhere closes it', async () => {
  const page = await open(PLAN, { hasTouch: true, viewport: { width: 360, height: 780 } })
  await linkOf(page).tap()
  await page.getByRole('dialog', { name: TERM }).waitFor()
  await linkOf(page, '产业空间').tap()
  await page.getByRole('dialog', { name: '产业空间' }).waitFor()
  expect(await page.locator('.term-note:popover-open').count()).toBe(1)
  await page.touchscreen.tap(5, 5)
  await waitForNoNote(page)
  await page.close()
})

test('what the note needs is fetched when the first one is opened, once, from the site itself', async () => {
  const page = await newPage()
  const requests: string[] = []
  page.on('request', (request) => requests.push(request.url()))
  await page.goto(site.url + PLAN)
  await page.waitForLoadState('networkidle')
  const before = requests.length
  expect(requests.filter((url) => /glossary|term|\.css$/.test(url))).toHaveLength(1)
  await linkOf(page).click()
  await waitForNote(page)
  const fetched = requests.slice(before)
  expect(fetched.filter((url) => url.endsWith('.json'))).toHaveLength(1)
  expect(fetched.filter((url) => !url.startsWith(site.url))).toEqual([])
  const after = requests.length
  await page.keyboard.press('Escape')
  await linkOf(page, '产业空间').click()
  await waitForNote(page)
  expect(requests.slice(after).filter((url) => url.includes('/assets/'))).toEqual([])
  await page.close()
})

describe('the glossary is opened, and marks the entry,', () => {
  const isMarked = (page: Page) =>
    page.locator('.terms > div', { hasText: /^土地整备/ }).evaluate((entry) => {
      const colours = [...(entry.parentElement?.children ?? [])].map((each) => getComputedStyle(each).backgroundColor) // prettier-ignore
      const own = getComputedStyle(entry).backgroundColor
      return colours.filter((colour) => colour === own).length === 1
    })

  test('where there is no script', async () => {
    const page = await open(PLAN, { javaScriptEnabled: false })
    await linkOf(page).click()
    await page.waitForURL(`${site.url}glossary/**`)
    expect(await page.locator('h1').count()).toBe(1)
    await page.close()
    const target = await open(`glossary/#${TERM}`)
    expect(await isMarked(target)).toBe(true)
    await target.close()
  })

  test('where the explanation cannot be fetched', async () => {
    const page = await newPage()
    await page.route('**/glossary.*.json', (route) => route.abort())
    await page.goto(site.url + PLAN)
    await linkOf(page).click()
    await page.waitForURL(`${site.url}glossary/**`)
    expect(decodeURI(page.url())).toBe(`${site.url}glossary/#${TERM}`)
    await page.close()
  })

  test('by the browser, where the reader asks for another window', async () => {
    const page = await open(PLAN)
    const isTaken = (key: string) =>
      linkOf(page).evaluate((link, name) => {
        let isPrevented = false
        addEventListener(
          'click',
          (event) => {
            isPrevented = event.defaultPrevented
            event.preventDefault()
          },
          { once: true },
        )
        link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, [name]: true })) // prettier-ignore
        return isPrevented
      }, key)
    for (const key of ['ctrlKey', 'metaKey', 'shiftKey', 'altKey'])
      expect(await isTaken(key), key).toBe(false)
    expect(await isTaken('none')).toBe(true)
    await page.close()
  })
})
