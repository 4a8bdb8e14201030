import { expect, inject, test } from 'vitest'
import { useBrowser } from '../setup/site-browser.ts'

const PLAN = 'plans/sfq-renewal-plan-2025/'
const { newPage } = useBrowser()

test('a device that can share is offered to, with the address that stays', async () => {
  const page = await newPage()
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'share', {
      value: ({ url }: ShareData) => Promise.resolve((document.title = `分享${url ?? ''}`)),
    })
  })
  await page.goto(`${inject('demonstration').url}${PLAN}?hit=x`)
  await page.getByRole('button', { name: '分享本页' }).click()
  expect(await page.title()).toMatch(/^分享https:\/\/.*\/plans\/sfq-renewal-plan-2025\/$/)
  await page.close()
})

test('where nothing can be shared, no button says so', async () => {
  const page = await newPage()
  await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'share'))
  await page.goto(`${inject('demonstration').url}${PLAN}`)
  expect(await page.getByRole('button', { name: '打印本页' }).count()).toBe(1)
  expect(await page.getByRole('button', { name: '分享本页' }).count()).toBe(0)
  await page.close()
})
