import { expect, inject, test } from 'vitest'
import { listFiles } from '../setup/built-pages.ts'
import { useBrowser } from '../setup/site-browser.ts'

const site = inject('demonstration')
const { newPage } = useBrowser()

/** One page of every folder of the site, and every document: what differs between pages is among them. */
const addresses = listFiles(site.folder)
  .filter((file) => file.endsWith('.html') && file.split('/').length <= 3)
  .map((file) => file.replace(/index\.html$/, ''))

test('no page violates its policy or asks anyone else for anything', async () => {
  const found: string[] = []
  /** In a page of its own: the address of a moved document leads on by itself, perhaps into the next visit. */
  const visit = async (address: string, awaited = 'body') => {
    const page = await newPage()
    page.on('console', (message) => {
      if (message.type() === 'error') found.push(`${page.url()}: ${message.text()}`)
    })
    page.on('pageerror', (error) => found.push(`${page.url()}: ${error.message}`))
    page.on('request', (request) => {
      if (!request.url().startsWith(site.url)) found.push(`${page.url()} asks for ${request.url()}`)
    })
    await page.goto(site.url + address)
    await page.waitForSelector(awaited)
    await page.close()
  }
  for (const address of addresses) await visit(address)
  await visit(`search/?q=${encodeURIComponent('城市更新')}`, '.results')
  await visit(`policies/temporary-buildings/?hit=${encodeURIComponent('临时建筑')}`, '.hit')
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
