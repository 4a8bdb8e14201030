import type { Browser } from 'playwright-core'
import { openClient, show } from './stand.ts'
import type { Stand } from './stand.ts'

/** What a reader waits for and fetches before the first result. */
export type Cold = { kilobytes: number; milliseconds: number; slowed: number }

/** How much slower than the machine the cold start runs once more. */
const SLOWED = 4

/** Everything from an empty cache to the first result: once at full speed, once with a slowed processor. */
export async function measureCold(browser: Browser, stand: Stand, typed: string): Promise<Cold> {
  await startCold(browser, stand, typed, 1)
  const plain = await startCold(browser, stand, typed, 1)
  const slowed = await startCold(browser, stand, typed, SLOWED)
  return { ...plain, slowed: slowed.milliseconds }
}

async function startCold(browser: Browser, { engine, server }: Stand, typed: string, rate: number) {
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

/** Kilobytes of the given queries in one visit, each with what ten results show. */
export async function measureVisit(
  browser: Browser,
  stand: Stand,
  typed: string[],
): Promise<number> {
  stand.server.take()
  const page = await openClient(browser, stand)
  for (const query of typed) await show(page, query)
  await page.close()
  return stand.server.take().bytes / 1000
}
