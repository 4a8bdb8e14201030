import type { Browser, Page } from 'playwright-core'
import type { Query, QueryGroup } from './queries.ts'
import { ask, openClient } from './stand.ts'
import type { Stand } from './stand.ts'

/** What the queries of a group gave, on average. */
export type GroupResult = {
  recall: number
  precision: number
  /** Share of the named documents that came first; `undefined` for groups that name none. */
  first: number | undefined
  milliseconds: number[]
  kilobytes: number
  requests: number
}

/** Only the first search is asked for more names than this: thousands of them would take an hour. */
export const SAMPLE = 200

type Answer = { query: Query; places: number[]; milliseconds: number }
type Visit = { stand: Stand; page: Page; answers: Answer[]; queries: Query[] }

/** Asks all searches in turn, query by query, so that they share the good and the bad moments of the machine. */
export async function measureGroup(
  browser: Browser,
  stands: Stand[],
  { queries }: QueryGroup,
): Promise<GroupResult[]> {
  const visits: Visit[] = []
  for (const [number, stand] of stands.entries()) {
    const page = await openClient(browser, stand)
    const asked = number === 0 ? queries : queries.slice(0, SAMPLE)
    visits.push({ stand, page, answers: [], queries: asked })
    stand.server.take()
  }
  for (const number of queries.keys()) for (const visit of visits) await askNext(visit, number)
  const results = visits.map(toResult)
  for (const { page } of visits) await page.close()
  return results
}

async function askNext({ stand, page, answers, queries }: Visit, number: number): Promise<void> {
  const query = queries[number]
  if (!query) return
  const { ids, milliseconds } = await ask(page, query.typed)
  answers.push({ query, places: ids.map(stand.toPlace), milliseconds })
}

function toResult({ stand, answers }: Visit): GroupResult {
  const { bytes, requests } = stand.server.take()
  const firsts = answers.flatMap(({ query, places }) =>
    query.named ? [query.named.has(places[0] ?? -1) ? 1 : 0] : [],
  )
  return {
    recall: mean(answers.map(({ query, places }) => shareOf([...query.expected], new Set(places)))),
    precision: mean(answers.map(({ query, places }) => shareOf(places, query.expected))),
    first: firsts.length === 0 ? undefined : mean(firsts),
    milliseconds: answers.map(({ milliseconds }) => milliseconds),
    kilobytes: bytes / 1000 / answers.length,
    requests: requests / answers.length,
  }
}

/** Share of the items that are in a set; of nothing, all are. */
function shareOf(items: number[], set: ReadonlySet<number>): number {
  return items.length === 0 ? 1 : items.filter((item) => set.has(item)).length / items.length
}

const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
