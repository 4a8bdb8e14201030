import type { Browser } from 'playwright-core'
import type { Engine } from './engine.ts'
import { measureGroup } from './measure-group.ts'
import type { GroupResult } from './measure-group.ts'
import { measureCold, measureVisit } from './measure-visit.ts'
import type { Cold } from './measure-visit.ts'
import type { QueryGroup } from './queries.ts'
import { openStand } from './stand.ts'

/** A measured search. */
export type Measurement = {
  engine: Engine
  /** In the order of the groups of queries. */
  groups: GroupResult[]
  cold: Cold
  /** 20 queries of one visit, each with what ten results show. */
  visitKilobytes: number
}

/** Measures searches in a real browser. */
export async function measureAll(
  browser: Browser,
  engines: Engine[],
  groups: QueryGroup[],
): Promise<Measurement[]> {
  const stands = []
  for (const engine of engines) stands.push(await openStand(browser, engine))
  const results: GroupResult[][] = []
  for (const group of groups) results.push(await measureGroup(browser, stands, group))
  const terms = groups[0]?.queries.map(({ typed }) => typed) ?? []
  const measurements: Measurement[] = []
  for (const [number, stand] of stands.entries()) {
    const cold = await measureCold(browser, stand, terms[0] ?? '')
    const visitKilobytes = await measureVisit(browser, stand, terms.slice(0, 20))
    const own = results.flatMap((result) => result[number] ?? [])
    measurements.push({ engine: stand.engine, groups: own, cold, visitKilobytes })
    stand.server.close()
  }
  return measurements
}
