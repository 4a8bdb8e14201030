import type { Browser, Page } from 'playwright-core'
import type { CountingServer } from './counting-server.ts'
import { startServer } from './counting-server.ts'
import type { Engine } from './engines.ts'
import type { Query, QueryGroup } from './queries.ts'

/** What the queries of a group gave, on average. */
export type GroupResult = {
  name: string
  queries: number
  recall: number
  precision: number
  /** Share of the named documents that came first; `undefined` for groups that name none. */
  first: number | undefined
  milliseconds: number[]
  kilobytes: number
  requests: number
}
export type EngineResult = {
  groups: GroupResult[]
  cold: { kilobytes: number; milliseconds: number; slowed: number }
  /** 20 queries of one visit, each with what ten results show. */
  visitKilobytes: number
}

/** How much slower than the machine the cold start runs once more. */
const SLOWED = 4

type Client = {
  search: (typed: string) => Promise<string[]>
  show: (typed: string) => Promise<number>
  listPaths?: () => Promise<string[]>
}

/** Measures a search in a real browser. */
export async function measureEngine(
  browser: Browser,
  engine: Engine,
  groups: QueryGroup[],
): Promise<EngineResult> {
  const server = await startServer(engine.folder)
  const paths = engine.paths ?? (await readPaths(browser, server, engine))
  const results: GroupResult[] = []
  for (const group of groups) results.push(await measureGroup(browser, server, engine, group, paths)) // prettier-ignore
  const terms = groups[0]?.queries.map(({ typed }) => typed) ?? []
  const cold = await measureCold(browser, server, engine, terms[0] ?? '')
  const visitKilobytes = await measureVisit(browser, server, engine, terms.slice(0, 20))
  server.close()
  return { groups: results, cold, visitKilobytes }
}

async function openClient(browser: Browser, server: CountingServer, { module }: Engine) {
  const page = await browser.newPage()
  await page.route('**/blank.html', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><html lang="zh-CN"></html>' }),
  )
  await page.goto(`${server.url}blank.html`)
  await page.evaluate(async (address) => {
    const client = (await import(address)) as Client
    Object.assign(window, { client })
  }, server.url + module)
  return page
}

async function readPaths(browser: Browser, server: CountingServer, engine: Engine) {
  const page = await openClient(browser, server, engine)
  const paths = await page.evaluate(() => (window as unknown as { client: Client }).client.listPaths?.()) // prettier-ignore
  await page.close()
  return new Map((paths ?? []).map((path, number) => [String(number), path]))
}

async function measureGroup(
  browser: Browser,
  server: CountingServer,
  engine: Engine,
  { name, queries }: QueryGroup,
  paths: Map<string, string>,
): Promise<GroupResult> {
  const page = await openClient(browser, server, engine)
  server.take()
  const answers: { query: Query; places: number[]; milliseconds: number }[] = []
  for (const query of queries) {
    const { ids, milliseconds } = await ask(page, query.typed)
    const places = ids.map((id) => Number(/\d+/u.exec(paths.get(id) ?? '')?.[0] ?? -1))
    answers.push({ query, places, milliseconds })
  }
  const { bytes, requests } = server.take()
  await page.close()
  const named = answers.filter(({ query }) => query.named)
  return {
    name,
    queries: queries.length,
    recall: mean(answers.map(({ query, places }) => shareOf([...query.expected], new Set(places)))),
    precision: mean(answers.map(({ query, places }) => shareOf(places, query.expected))),
    first:
      named.length === 0
        ? undefined
        : mean(named.map(({ query, places }) => (query.named?.has(places[0] ?? -1) ? 1 : 0))),
    milliseconds: answers.map(({ milliseconds }) => milliseconds),
    kilobytes: bytes / 1000 / queries.length,
    requests: requests / queries.length,
  }
}

const ask = (page: Page, typed: string) =>
  page.evaluate(async (query) => {
    const { client } = window as unknown as { client: Client }
    const start = performance.now()
    const ids = await client.search(query)
    return { ids, milliseconds: performance.now() - start }
  }, typed)

/** Everything from an empty cache to the first result: once at full speed, once with a slowed processor. */
async function measureCold(
  browser: Browser,
  server: CountingServer,
  engine: Engine,
  typed: string,
) {
  const run = async (rate: number) => {
    const context = await browser.newContext()
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    await session.send('Emulation.setCPUThrottlingRate', { rate })
    server.take()
    const start = performance.now()
    await page.goto(server.url + engine.coldAddress(typed), { waitUntil: 'commit' })
    await page.waitForSelector('.results li')
    const milliseconds = performance.now() - start
    await context.close()
    return { milliseconds, kilobytes: server.take().bytes / 1000 }
  }
  await run(1)
  const plain = await run(1)
  return { ...plain, slowed: (await run(SLOWED)).milliseconds }
}

async function measureVisit(
  browser: Browser,
  server: CountingServer,
  engine: Engine,
  typed: string[],
): Promise<number> {
  server.take()
  const page = await openClient(browser, server, engine)
  for (const query of typed)
    await page.evaluate(
      (text) => (window as unknown as { client: Client }).client.show(text),
      query,
    )
  await page.close()
  return server.take().bytes / 1000
}

/** Share of the items that are in a set; of nothing, all are. */
function shareOf(items: number[], set: ReadonlySet<number>): number {
  return items.length === 0 ? 1 : items.filter((item) => set.has(item)).length / items.length
}

const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
