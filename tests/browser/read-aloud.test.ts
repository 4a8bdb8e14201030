import type { Page } from 'playwright-core'
import { expect, inject, test } from 'vitest'
import { useBrowser } from '../setup/site-browser.ts'
import { useVoice } from '../setup/speech.ts'

const PLAN = `${inject('demonstration').url}plans/sfq-renewal-plan-2025/`
const { newPage } = useBrowser()

const lastSpoken = (page: Page) => page.evaluate(() => window.spoken.at(-1))
const marked = (page: Page) =>
  page.evaluate(() =>
    [...(CSS.highlights.get('spoken') ?? [])]
      .map((range) => (range as Range).toString().trim())
      .join(),
  )
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()

async function startReading(): Promise<Page> {
  const page = await newPage()
  await useVoice(page)
  await page.goto(PLAN)
  await press(page, '朗读')
  await page.waitForSelector('.reading-player')
  return page
}

test('a document is read sentence by sentence, and the sentence is marked', async () => {
  const page = await startReading()
  const text = await page.locator('.official > p').first().textContent()
  const first = (await lastSpoken(page))?.replace('@1', '') ?? '-'
  expect(text).toContain(first)
  expect(await marked(page)).toBe(first)
  await page.evaluate(() => window.endSentence())
  const second = (await lastSpoken(page))?.replace('@1', '') ?? '-'
  expect(second).not.toBe(first)
  expect(await marked(page)).toBe(second)
  await press(page, '上一句')
  expect(await lastSpoken(page)).toBe(`${first}@1`)
  await press(page, '下一句')
  expect(await lastSpoken(page)).toBe(`${second}@1`)
  await page.close()
})

test('pause ends the sentence, and going on begins it again', async () => {
  const page = await startReading()
  await page.evaluate(() => window.endSentence())
  const sentence = await lastSpoken(page)
  await press(page, '暂停')
  const count = await page.evaluate(() => window.spoken.length)
  await page.evaluate(() => window.endSentence())
  expect(await page.evaluate(() => window.spoken.length)).toBe(count)
  await press(page, '继续')
  expect(await page.evaluate(() => window.spoken.slice(-2))).toEqual([sentence, sentence])
  await page.close()
})

test('reading goes on at a paragraph that is clicked, and at one to which a link leads', async () => {
  const page = await startReading()
  const paragraph = page.locator('.official > p').nth(4)
  await paragraph.click()
  expect(await paragraph.textContent()).toContain((await lastSpoken(page))?.replace('@1', ''))
  const link = page.locator('contents-panel a').nth(2)
  await link.click()
  const heading = await link.textContent()
  await expect.poll(() => lastSpoken(page)).toBe(`${heading?.trim() ?? ''}@1`)
  await page.close()
})

test('a speed is used at once and remembered; Escape ends the reading', async () => {
  const page = await startReading()
  await page.getByLabel('语速').selectOption('很快')
  expect(await lastSpoken(page)).toMatch(/@2$/)
  await page.keyboard.press('Escape')
  expect(await page.locator('.reading-player').count()).toBe(0)
  expect(await marked(page)).toBe('')
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('朗读')
  await page.reload()
  await press(page, '朗读')
  await expect.poll(() => lastSpoken(page)).toMatch(/@2$/)
  await page.close()
})

test('where the voice does not start, the button goes and a sentence says why', async () => {
  const page = await newPage()
  await useVoice(page, { isSilent: true })
  await page.goto(PLAN)
  await press(page, '朗读')
  await expect
    .poll(() => page.locator('reading-bar [role=status]').textContent())
    .toContain('没有响应')
  expect(await page.getByRole('button', { name: '朗读' }).count()).toBe(0)
  await page.close()
})

test('where there is no Chinese voice, nothing offers to read', async () => {
  const page = await newPage()
  await page.goto(PLAN)
  expect(await page.getByRole('button', { name: '阅读设置' }).isVisible()).toBe(true)
  expect(await page.locator('.reading-bar button:visible').count()).toBe(1)
  await page.close()
})
