import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, inject, test } from 'vitest'
import { listFiles } from '../setup/built-pages.ts'
import { useBrowser } from '../setup/site-browser.ts'

const site = inject('demonstration')
const { newPage } = useBrowser()

/** One page of every folder of the site, and every document: what differs between pages is among them. */
const files = listFiles(site.folder).filter(
  (file) => file.endsWith('.html') && file.split('/').length <= 3,
)

/** The address of a moved document leads on by itself, which would break off the next visit. */
const leadsOn = (file: string) =>
  readFileSync(join(site.folder, file), 'utf8').includes('http-equiv="refresh"')

test('no page violates its policy or asks anyone else for anything', async () => {
  const page = await newPage()
  const found: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') found.push(`${page.url()}: ${message.text()}`)
  })
  page.on('pageerror', (error) => found.push(`${page.url()}: ${error.message}`))
  page.on('request', (request) => {
    if (!request.url().startsWith(site.url)) found.push(`${page.url()} asks for ${request.url()}`)
  })
  for (const file of files) {
    const address = site.url + file.replace(/index\.html$/, '')
    await page.goto(address)
    if (leadsOn(file)) await page.waitForURL((url) => url.href !== address)
  }
  await page.goto(`${site.url}search/?q=${encodeURIComponent('城市更新')}`)
  await page.waitForSelector('.results')
  await page.goto(`${site.url}policies/temporary-buildings/?hit=${encodeURIComponent('临时建筑')}`)
  await page.waitForSelector('.hit')
  await page.close()
  expect(found).toEqual([])
})

test('the policy forbids what a page does not bring along', async () => {
  const page = await newPage()
  await page.goto(`${site.url}search/`)
  const isBlocked = await page.evaluate(
    () =>
      new Promise((done) => {
        document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
          done(effectiveDirective),
        )
        const script = document.createElement('script')
        script.textContent = 'document.title = "broken"'
        document.head.append(script)
      }),
  )
  expect(isBlocked).toMatch(/^script-src/)
  expect(await page.title()).not.toBe('broken')
  await page.close()
})
