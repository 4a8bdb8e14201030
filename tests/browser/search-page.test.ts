import { describe, expect, inject, test } from 'vitest'
import { findViolations } from '../setup/accessibility.ts'
import { ask, countOf, openLatePassages, RESULT, settle, statusOf } from '../setup/search-page.ts'
import { useBrowser } from '../setup/site-browser.ts'

const site = inject('demonstration')
const { newPage, open, search } = useBrowser()

/** Strings that stand in attachments of the demonstration, of every kind whose text is read, and where. */
const ATTACHED: [typed: string, label: string][] = [
  ['片区或领域', '重点任务'],
  ['结转鱼塘用地入库,1.2', '附件'],
  ['受全体权利人委托的机构', '附件'],
  ['两处共用山墙', '第1页'],
]

describe('the search page', () => {
  test('a result is a heading and shows where the hit stands; its link opens the page there', async () => {
    const page = await search({ q: '城市更新' })
    const headings = page
      .getByRole('region', { name: '搜索结果' })
      .getByRole('heading', { level: 3 })
    expect(await headings.count()).toBe(await page.locator('.results > li').count())
    await openLatePassages(page)
    const passage = page.locator('.passage').nth(1)
    expect(await passage.locator('mark').first().textContent()).toBe('城市更新')
    await passage.locator('a').click()
    await page.waitForSelector('.hit-marks:not([hidden])')
    expect(await page.locator('mark.hit[aria-current]').textContent()).toBe('城市更新')
    await page.close()
  })

  test('filters, sorting, dates and titles are in the address; back and forward work', async () => {
    const page = await search({ q: '城市更新' })
    const all = await countOf(page)
    const facet = page.locator('.facets').getByRole('link', { name: /^政策文件/ })
    const announced = Number(await facet.locator('.count').textContent())
    await facet.click()
    await page.waitForURL(/type=policies/)
    await settle(page)
    expect(await countOf(page)).toBe(announced)
    await page.goBack()
    await expect.poll(() => countOf(page)).toBe(all)
    await page.goForward()
    await expect.poll(() => countOf(page)).toBe(announced)
    await settle(page)
    await page.getByText('更多条件').click()
    await page.locator('[name=sort]').selectOption('oldest')
    await page.waitForURL(/sort=oldest/)
    await settle(page)
    const dates = await page.locator('.results time').allTextContents()
    expect(dates).toEqual(dates.toSorted())
    await page.locator('[name=in]').check()
    await page.waitForURL(/in=title/)
    await settle(page)
    for (const title of await page.locator(RESULT).allTextContents())
      expect(title).toContain('城市更新')
    await page.close()
  })

  test('the first ten results are shown at once, and more on demand', async () => {
    const page = await search({ q: '区' })
    expect(await page.locator(RESULT).count()).toBe(10)
    await page.getByRole('button', { name: '再显示' }).click()
    await expect.poll(() => page.locator(RESULT).count()).toBe(20)
    expect(await page.evaluate(() => document.activeElement?.closest('li')?.matches(':nth-child(11)'))).toBe(true) // prettier-ignore
    await page.close()
  })

  test('the text of attachments is found, and the result says where it is', async () => {
    const page = await open('search/')
    for (const [typed, label] of ATTACHED) {
      await ask(page, { q: typed })
      const link = page.locator('.passage > a', { hasText: '附件' }).first()
      expect([typed, await link.textContent()]).toEqual([typed, expect.stringContaining(label)])
      expect((await page.request.get(await link.evaluate((a) => (a as HTMLAnchorElement).href))).ok()).toBe(true) // prettier-ignore
    }
    await page.close()
  })

  test('what was tried instead is said, and can be switched off', async () => {
    const page = await search({ q: '旧城改造' })
    expect(await page.locator('.search-notes').textContent()).toContain('也搜索了')
    await page.getByRole('link', { name: '不用近义词' }).click()
    await page.waitForURL(/synonyms=off/)
    await expect.poll(() => statusOf(page)).toContain('没有文件')
    await page.close()
  })

  test('one wrong character is offered, and an empty result leads on', async () => {
    const page = await search({ q: '城市更薪' })
    expect(await page.locator(RESULT).count()).toBe(0)
    await expect.poll(() => page.getByRole('link', { name: '公开目录' }).count()).toBeGreaterThan(0)
    await page.getByRole('link', { name: '城市更新', exact: true }).click()
    await expect.poll(() => countOf(page)).toBeGreaterThan(0)
    await page.close()
  })

  test.each([
    '<img src=x onerror="document.title=\'broken\'">',
    '"><script>document.title="broken"</script>',
    '城市更新 <b>粗</b>',
  ])('whatever is typed is text: %s', async (typed) => {
    const page = await search({ q: typed })
    expect(await page.title()).not.toMatch(/^broken/)
    expect(await page.locator('search-page').locator('img, b, script:not([src])').count()).toBe(0)
    expect(await page.locator('#page-search').inputValue()).toBe(typed)
    await page.close()
  })

  test('an index that cannot be loaded is said, and can be tried again', async () => {
    const page = await newPage()
    await page.route('**/search-index/**', (route) => route.abort())
    await page.goto(`${site.url}search/?q=${encodeURIComponent('城市更新')}`)
    const retry = page.getByRole('button', { name: '重试' })
    await retry.waitFor()
    await page.unroute('**/search-index/**')
    await retry.click()
    await expect.poll(() => countOf(page)).toBeGreaterThan(0)
    await page.close()
  })

  test('without JavaScript the form leads to a page that says so and offers the catalogue', async () => {
    const page = await newPage({ javaScriptEnabled: false })
    await page.goto(`${site.url}plans/`)
    await page.locator('[name=q]').first().fill('城市更新')
    await page.locator('.search button').first().click()
    await page.waitForURL(/\/search\/\?q=/)
    expect(await page.locator('main').textContent()).toContain('需要启用 JavaScript')
    expect(await page.locator('main a[href$="/catalogue/"]').count()).toBeGreaterThan(0)
    await page.close()
  })

  test('the examples of the help page run live, and each finds something', async () => {
    const page = await open('search/help/')
    await expect.poll(() => page.locator('[data-typed]').last().textContent()).toMatch(/^\d+ 篇$/)
    for (const count of await page.locator('[data-typed]').allTextContents())
      expect(Number.parseInt(count)).toBeGreaterThanOrEqual(count.includes('篇') ? 0 : 1)
    await page.close()
  })

  test('axe finds nothing on the search page at rest, with results, empty, and with suggestions', async () => {
    for (const [parameters, width, colorScheme] of [
      [{}, 320, 'dark'],
      [{ q: '城市更新' }, 1440, 'light'],
      [{ q: '旧城改造', type: 'plans' }, 360, 'dark'],
      [{ q: '城市更薪' }, 360, 'light'],
      [{ q: '拆迁款' }, 360, 'light'],
      [{ q: '违建' }, 1440, 'dark'],
    ] as const) {
      const page = await newPage({ bypassCSP: true, viewport: { width, height: 900 }, colorScheme })
      await page.goto(`${site.url}search/?${new URLSearchParams(parameters).toString()}`)
      if ('q' in parameters) await settle(page)
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('search-page details'))
          details.setAttribute('open', '')
      })
      // In one step, so that the list is not replaced by that of the next character.
      await page
        .locator('#page-search')
        .fill('q' in parameters ? parameters.q.slice(0, -1) : '城市更')
      await page.waitForSelector('[role=option]')
      expect(await findViolations(page)).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        width,
      )
      await page.close()
    }
  })
})
