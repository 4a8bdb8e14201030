import type { Browser, Page } from 'playwright-core'
import type { CountingServer } from './counting-server.ts'
import { startServer } from './counting-server.ts'
import type { Client, Engine } from './engine.ts'

/** A search that is ready to be asked. */
export type Stand = {
  engine: Engine
  server: CountingServer
  /** Place in the corpus of the document with an id. */
  toPlace: (id: string) => number
}

/** Serves a search, and learns which documents its ids mean. */
export async function openStand(browser: Browser, engine: Engine): Promise<Stand> {
  const server = await startServer(engine.folder)
  const page = await openClient(browser, { engine, server })
  const listed = await page.evaluate(() => (window as unknown as Window).client.listPaths?.())
  await page.close()
  const paths = engine.paths ?? new Map(listed?.map((path, number) => [String(number), path]))
  const toPlace = (id: string) => Number(/\d+/u.exec(paths.get(id) ?? id)?.[0] ?? -1)
  return { engine, server, toPlace }
}

/** A page without content that has loaded the client of a search. */
export async function openClient(
  browser: Browser,
  { engine, server }: Pick<Stand, 'engine' | 'server'>,
): Promise<Page> {
  const page = await browser.newPage()
  await page.route('**/blank.html', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><html lang="zh-CN"></html>' }),
  )
  await page.goto(`${server.url}blank.html`)
  await page.evaluate(async (address) => {
    const client = (await import(address)) as Client
    Object.assign(window, { client })
  }, server.url + engine.module)
  return page
}

type Window = { client: Client }

/** Ids of the documents that a search finds, and how long that took. */
export const ask = (page: Page, typed: string) =>
  page.evaluate(async (query) => {
    const { client } = window as unknown as Window
    const start = performance.now()
    const ids = await client.search(query)
    return { ids, milliseconds: performance.now() - start }
  }, typed)

/** Loads what ten results of a query show. */
export const show = (page: Page, typed: string) =>
  page.evaluate(async (query) => {
    await (window as unknown as Window).client.show(query)
  }, typed)
