import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { withBuildLock } from '../../src/cli/build-lock.ts'
import { aNotice } from '../setup/bare-content.ts'
import { copyContent } from '../setup/content-copy.ts'
import { startGongkai } from '../setup/running-gongkai.ts'
import type { RunningGongkai } from '../setup/running-gongkai.ts'
import { useBrowser } from '../setup/site-browser.ts'

const NOTICE = 'notices/office-move/index.mdx'
const browser = useBrowser()
const content = copyContent({ withDocuments: false })
const blocker = createServer()
const { promise: done, resolve: letBuildsGo } = Promise.withResolvers<undefined>()
let preview: RunningGongkai
let url = ''

/** Does not wait until the page has been loaded: it may load itself afresh at any moment. */
async function open(address: string) {
  const page = await browser.newPage()
  await page.goto(address, { waitUntil: 'commit' })
  return page
}

/** How long builds of other tests, which go first, and the start of the preview may take, in milliseconds. */
const WAIT_FOR_BUILDS = 400_000

/**
 * Builds of other tests wait meanwhile: Astro keeps the list of documents in one place for the whole checkout, and a
 * build of other content would take those of the preview from it.
 */
const keepBuildsAway = () =>
  new Promise<void>((resolve, reject) => {
    const hold = async () => {
      resolve()
      await done
    }
    withBuildLock(hold, () => undefined).catch(reject)
  })

beforeAll(async () => {
  await keepBuildsAway()
  blocker.listen(0, 'localhost')
  await once(blocker, 'listening')
  const { port } = blocker.address() as AddressInfo
  content.replace('site.yaml', 'base: /', 'base: /shifanqu/')
  content.write(NOTICE, aNotice('窗口已经迁到新址。'))
  preview = startGongkai(['dev', '--port', String(port)], { CONTENT_ROOT: content.root })
  const printed = await preview.prints(/Ctrl-C/)
  expect(printed).toContain(`端口 ${String(port)} 已被占用`)
  url = /http:\S+/.exec(printed)?.[0] ?? ''
}, WAIT_FOR_BUILDS)

afterAll(() => {
  letBuildsGo(undefined)
  blocker.close()
})

test('the address that is printed is that of the home page, below the base of the site', async () => {
  expect(new URL(url).pathname).toBe('/shifanqu/')
  const page = await open(url)
  await page.locator('.hero').waitFor()
  expect(await page.locator('astro-dev-toolbar').count()).toBe(0)
})

test('a mistake is shown in the page and at the terminal in Chinese, and goes with its correction', async () => {
  const page = await open(`${url}notices/office-move/`)
  await page.getByText('窗口已经迁到新址。').waitFor()
  const lines = readFileSync(join(content.root, NOTICE), 'utf8').split('\n').length
  const place = `${join(content.root, NOTICE)}:${String(lines)}  错误：有单独的花括号 {。`

  const told = preview.prints(/错误：有单独的花括号/)
  const text = readFileSync(join(content.root, NOTICE), 'utf8')
  content.write(NOTICE, `${text}{\n`)
  expect(await told).toContain(place)
  const overlay = page.locator('vite-error-overlay')
  await overlay.getByText(place).first().waitFor()
  // A page that is opened afresh cannot be made at all; it says the same.
  const fresh = await open(page.url())
  let shown = ''
  const readOverlay = async () =>
    (shown = await fresh
      .locator('vite-error-overlay')
      .evaluate((node) => (node.shadowRoot?.textContent ?? '').replace(/<style>.*<\/style>/s, '')))
  await expect.poll(readOverlay).toContain('内容有 1 个错误')
  expect(shown).toContain(place)
  expect(shown).not.toMatch(/Stack Trace|An error occurred|MDXError/)

  content.write(NOTICE, `${text}\n改正以后的一句话。\n`)
  for (const each of [page, fresh]) {
    await each.getByText('改正以后的一句话。').waitFor()
    await expect.poll(() => each.locator('vite-error-overlay').count()).toBe(0)
  }
  expect(preview.output()).not.toMatch(/Error|\n\s+at |watching|astro/)
})

test('a changed setting shows in the page after it is saved', async () => {
  const page = await open(url)
  await page.getByText('示范区政府信息公开（演示）').first().waitFor()
  content.replace('site.yaml', 'name: 示范区政府信息公开（演示）', 'name: 新的站点名称')
  await page.getByText('新的站点名称').first().waitFor()
  expect(await page.getByText('示范区政府信息公开（演示）').count()).toBe(0)
})

test('a changed glossary shows in the text, and in the note, of a page that was compiled before', async () => {
  const page = await open(`${url}notices/office-move/`)
  await page.getByText('改正以后的一句话。').waitFor()
  expect(await page.locator('.term').count()).toBe(0)
  const explain = (meaning: string) =>
    content.write('glossary.yaml', `- term: 改正\n  meaning: ${meaning}\n`)
  explain('改成对的。')
  const link = page.locator('.term', { hasText: /^改正$/ })
  await link.waitFor()
  expect(await link.getAttribute('href')).toBe('/shifanqu/glossary/#改正')
  // The page may load itself afresh at any moment, and close what is open.
  const readNote = async () => {
    try {
      await page.goto(`${url}notices/office-move/`)
      await link.click()
      return await page.locator('.term-note').textContent({ timeout: 5000 })
    } catch {
      return ''
    }
  }
  await expect.poll(readNote).toContain('改成对的。')
  explain('把错的改成对的。')
  await expect.poll(readNote).toContain('把错的改成对的。')
})

test('a page that was still loading when something changed ends up with what is new', async () => {
  const connected = await open(url)
  const late = await browser.newPage()
  const { promise: opened, resolve: letThrough } = Promise.withResolvers<undefined>()
  // Without this script it has no connection, and hears of nothing.
  await late.route('**/@vite/client', async (route) => {
    await opened
    await route.continue()
  })
  await late.goto(url, { waitUntil: 'commit' })
  await late.getByText('新的站点名称').first().waitFor()
  content.replace('site.yaml', 'name: 新的站点名称', 'name: 更新的站点名称')
  await connected.getByText('更新的站点名称').first().waitFor()
  letThrough(undefined)
  await late.getByText('更新的站点名称').first().waitFor()
  expect(await late.getByText('新的站点名称', { exact: true }).count()).toBe(0)
})

test('Ctrl-C ends the preview', async () => {
  expect(await preview.interrupt()).toBe(0)
  await expect(fetch(url)).rejects.toThrow()
})
