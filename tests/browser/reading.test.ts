import { describe, expect, inject, test } from 'vitest'
import { useBrowser } from '../setup/site-browser.ts'

const site = inject('demonstration')
const PLAN = 'plans/sfq-renewal-plan-2025/'
const LONG = 'plans/sfq-renewal-five-year-plan/'
const { open, newPage } = useBrowser()

describe('without JavaScript', () => {
  test('the whole text, the contents and the lists can be read and followed', async () => {
    const page = await open(PLAN, { javaScriptEnabled: false })
    expect(await page.locator('.official h2').count()).toBeGreaterThan(2)
    await page.locator('contents-panel > details > summary').click()
    await page.locator('contents-panel nav a').last().click()
    expect(decodeURIComponent(new URL(page.url()).hash)).toMatch(/^#.+/)
    expect(await page.locator('.official :target').count()).toBe(1)
    await page.close()
  })

  test('nothing is shown that does nothing', async () => {
    const page = await open(PLAN, { javaScriptEnabled: false })
    expect(await page.locator('button:visible:not([type=submit])').count()).toBe(0)
    await page.close()
  })

  test('the links of paragraphs appear when asked for', async () => {
    const page = await open(PLAN, { javaScriptEnabled: false })
    const link = page.locator('.official > p > .pa').first()
    expect(await link.isVisible()).toBe(false)
    await page.getByLabel('显示段落链接').check()
    expect(await link.isVisible()).toBe(true)
    await page.close()
  })
})

describe('the contents', () => {
  test('mark the heading that one is reading, and only that', async () => {
    const page = await open(LONG)
    const headings = page.locator('.official h2')
    await headings.nth(2).evaluate((element) => {
      element.scrollIntoView({ behavior: 'instant' })
    })
    const current = page.locator('contents-panel [aria-current]')
    const title = await headings.nth(2).textContent()
    await expect.poll(() => current.allTextContents()).toEqual([title])
    await page.close()
  })

  test('stay beside the text on a wide screen', async () => {
    const page = await open(LONG)
    await page.mouse.wheel(0, 6000)
    await expect
      .poll(async () => (await page.locator('contents-panel > details').boundingBox())?.y)
      .toBeLessThan(60)
    await page.close()
  })

  test('of a long document are folded, and unfold where one is reading', async () => {
    const page = await open(LONG)
    const links = page.locator('contents-panel nav a:visible')
    const all = await page.locator('contents-panel nav a').count()
    const few = await links.count()
    expect(few).toBeLessThan(all / 10)
    await page
      .locator('.official h3')
      .nth(20)
      .evaluate((element) => {
        element.scrollIntoView({ behavior: 'instant' })
      })
    await expect.poll(() => links.count()).toBeGreaterThan(few)
    await page.close()
  })

  test('can be passed over with the keyboard', async () => {
    const page = await open(LONG)
    await page.locator('contents-panel .past-contents').focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    const isInText = () =>
      page.evaluate(() => document.activeElement?.closest('.official') !== null)
    await expect.poll(isInText).toBe(true)
    await page.close()
  })

  test('are in reach on a small screen wherever one reads, and closing them keeps the place', async () => {
    const page = await open(LONG, { viewport: { width: 360, height: 700 } })
    await page.evaluate(() => {
      scrollTo(0, 40_000)
    })
    await page.locator('.at-thumb').getByText('目录').click()
    const sheet = page.getByRole('dialog', { name: '目录' })
    await sheet.getByRole('link').first().waitFor()
    expect(await sheet.locator('[aria-current]').count()).toBe(1)
    await page.keyboard.press('Escape')
    await expect.poll(() => sheet.count()).toBe(0)
    expect(await page.evaluate(() => scrollY)).toBe(40_000)
    await page.close()
  })

  test('start closed on a small screen when they are long, and open with the keyboard', async () => {
    const page = await open(LONG, { viewport: { width: 360, height: 700 } })
    const details = page.locator('contents-panel > details')
    expect(await details.getAttribute('open')).toBeNull()
    await page.locator('contents-panel > details > summary').focus()
    await page.keyboard.press('Enter')
    expect(await details.getAttribute('open')).not.toBeNull()
    await page.close()
  })
})

test('the citation is copied, and the page says so', async () => {
  const page = await open(PLAN, { permissions: ['clipboard-read', 'clipboard-write'] })
  await page.getByRole('button', { name: '复制引文' }).click()
  await expect.poll(() => page.getByRole('status').allTextContents()).toContain('已复制引文')
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toBe(await page.locator('.cite').textContent())
  await page.close()
})

test('the links of paragraphs are shown again on the next page, and copied when followed', async () => {
  const page = await open(PLAN, { permissions: ['clipboard-read', 'clipboard-write'] })
  await page.getByLabel('显示段落链接').check()
  await page.goto(`${site.url}${LONG}?hit=x`)
  const link = page.locator('.official > p > .pa').first()
  await expect.poll(() => link.isVisible()).toBe(true)
  await link.click()
  const copied = () => page.evaluate(() => navigator.clipboard.readText())
  await expect.poll(copied).toBe(page.url().replace('?hit=x', ''))
  await page.close()
})

test('a page opened after its day says that its state may be another one', async () => {
  const remark = '此后已有变化，请以最新版本为准'
  for (const [day, isSaid] of [
    ['2028-12-31T12:00+08:00', false],
    ['2029-01-01T00:30+08:00', true],
  ] as const) {
    const page = await newPage()
    await page.clock.setFixedTime(new Date(day))
    await page.goto(`${site.url}policies/temporary-buildings/`)
    await page.getByRole('button', { name: '复制引文' }).waitFor()
    expect(await page.getByText(remark).isVisible(), day).toBe(isSaid)
    await page.close()
  }
})

test('the print button appears where scripts run, and prints', async () => {
  const page = await newPage()
  await page.addInitScript(() => {
    window.print = () => document.body.setAttribute('data-printed', '')
  })
  await page.goto(site.url + PLAN)
  await page.getByRole('button', { name: '打印本页' }).click()
  await expect.poll(() => page.locator('body').getAttribute('data-printed')).toBe('')
  await page.close()
})

test('no page asks anything of another site, and no script fails', async () => {
  const page = await newPage()
  const foreign: string[] = []
  const failures: string[] = []
  page.on('request', (request) => {
    if (!request.url().startsWith(site.url)) foreign.push(request.url())
  })
  page.on('requestfailed', (request) =>
    failures.push(`${request.url()} ${request.failure()?.errorText ?? ''}`),
  )
  page.on('console', (message) => {
    if (message.type() === 'error') failures.push(message.text())
  })
  page.on('pageerror', (error) => failures.push(error.message))
  for (const address of [
    '',
    'plans/',
    'catalogue/',
    'disclosure/',
    PLAN,
    LONG,
    'interpretations/renewal-measures-2025/',
  ]) {
    await page.goto(site.url + address, { waitUntil: 'networkidle' })
  }
  await page.close()
  expect(foreign.join('\n')).toBe('')
  expect(failures.join('\n')).toBe('')
})
