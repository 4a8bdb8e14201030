import { expect, test } from 'vitest'
import { countOf, statusOf } from '../setup/search-page.ts'
import { useBrowser } from '../setup/site-browser.ts'

const { search } = useBrowser()

test('words of the same meaning stand beside the results, and lead to as many as they say', async () => {
  const page = await search({ q: '违建' })
  const note = page.locator('[data-note=others]')
  expect(await note.textContent()).toMatch(/^也可以搜：.*违法建设（\d+ 篇）/)
  const announced = Number(/违法建设（(\d+) 篇/.exec((await note.textContent()) ?? '')?.[1])
  await note.getByRole('link', { name: '违法建设' }).click()
  await expect.poll(() => countOf(page)).toBe(announced)
  await page.close()
})

test('what staff chose comes first and says so, also where it does not hold the word', async () => {
  const page = await search({ q: '拆迁款' })
  const first = page.locator('.results > li').first()
  expect(await first.textContent()).toContain('示范区房屋搬迁补偿安置办法')
  expect(await first.locator('.chosen').textContent()).toBe('站点推荐')
  const unchosen = await page.locator('.results > li:not(:has(.chosen))').count()
  expect(unchosen).toBeGreaterThan(0)
  await page.close()
})

test('what staff chose is shown with its summary where it does not hold what was typed', async () => {
  const page = await search({ q: '租客权益' })
  expect(await statusOf(page)).toMatch(/，另有站点推荐 2 篇$/)
  expect(await page.locator('.results .abstract').first().textContent()).toContain('租户')
  await page.close()
})

test('conditions without a word list everything that meets them, the newest first', async () => {
  const page = await search({ validity: '现行有效' })
  const dates = await page.locator('.results time').allTextContents()
  expect(dates.length).toBeGreaterThan(1)
  expect(dates).toEqual(dates.toSorted().toReversed())
  expect(await statusOf(page)).toBe(`共 ${dates.length} 篇，按发布日期从新到旧`)
  expect(await page.locator('.results .state').allTextContents()).toEqual(dates.map(() => '现行有效')) // prettier-ignore
  const facet = page.locator('.facets').getByRole('link', { name: /^政策文件/ })
  const announced = Number(await facet.locator('.count').textContent())
  await facet.click()
  await expect.poll(() => countOf(page)).toBe(announced)
  await page.close()
})
