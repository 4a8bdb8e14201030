import { expect, test } from 'vitest'
import { useBrowser } from '../setup/site-browser.ts'

const { open } = useBrowser()

test('a former address takes the cited place and the marks of a search along', async () => {
  const page = await open('notices/farmland-patrol-rules/?hit=巡查#art-3')
  await page.waitForURL((url) => url.pathname.startsWith('/policies/farmland-patrol-rules/'))
  const { hash, searchParams } = new URL(page.url())
  expect([hash, searchParams.get('hit')]).toEqual(['#art-3', '巡查'])
  await page.close()
})
