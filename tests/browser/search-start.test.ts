import { expect, inject, test } from 'vitest'
import { settle } from '../setup/search-page.ts'
import { useBrowser } from '../setup/site-browser.ts'

const site = inject('demonstration')
const { newPage, open } = useBrowser()

test('before anything is typed there are examples, and every way to browse leads to documents', async () => {
  const page = await open('search/')
  expect(await page.locator('.try a').count()).toBe(4)
  const ways = page.locator('.search-start .panel')
  expect(await ways.evaluateAll((all) => all.map((way) => way.getAttribute('aria-label')))).toEqual(
    ['按类别查看', '按效力状态查看', '按机构查看', '按主题查看', '按年份查看', '按五公开环节查看'],
  )
  for (const link of await ways.locator('li a').all()) {
    const href = (await link.getAttribute('href')) ?? ''
    expect((await page.request.get(new URL(href, site.url).href)).ok(), href).toBe(true)
    expect(await link.textContent()).toMatch(/[1-9]\d* 篇$/)
  }
  await page.locator('.try a').first().click()
  await settle(page)
  expect(await page.locator('.search-start').isVisible()).toBe(false)
  expect(await page.locator('.results > li').count()).toBeGreaterThan(0)
  await page.goBack()
  await expect.poll(() => page.locator('.search-start').isVisible()).toBe(true)
  expect(await page.locator('.results').isVisible()).toBe(false)
  await page.close()
})

test('a way by validity leads to as many documents as it says, without a word', async () => {
  const page = await open('search/')
  const links = page.getByRole('region', { name: '按效力状态查看' }).getByRole('link')
  const count = Number.parseInt((await links.first().locator('.count').textContent()) ?? '')
  await links.first().click()
  await page.waitForURL(/validity=/)
  await settle(page)
  expect(await page.locator('.search-status').textContent()).toContain(`共 ${count} 篇`)
  await page.close()
})

test('without JavaScript the ways to browse are there, and nothing that needs a script', async () => {
  const page = await newPage({ javaScriptEnabled: false })
  await page.goto(`${site.url}search/`)
  expect(await page.getByRole('region', { name: '按机构查看' }).isVisible()).toBe(true)
  expect(await page.locator('.search-start a[href*="/search/"]:visible').count()).toBe(0)
  expect(await page.locator('.search-options').isVisible()).toBe(false)
  await page.close()
})

test('a script that does not arrive leaves the ways to browse', async () => {
  const page = await newPage()
  await page.route('**/*.js', (route) => route.abort())
  await page.goto(`${site.url}search/?q=${encodeURIComponent('城市更新')}`)
  const way = page.locator('.search-start .panel').first()
  // The clock of the style sheet is set by hand: the page waits four seconds before it gives the script up.
  const setClock = (time: number) =>
    page.locator('.search-start').evaluate((start, now) => {
      const [waiting] = start.getAnimations()
      waiting?.pause()
      if (waiting) waiting.currentTime = now
    }, time)
  await setClock(3900)
  expect(await way.isVisible()).toBe(false)
  await setClock(4000)
  expect(await way.isVisible()).toBe(true)
  await page.close()
})
