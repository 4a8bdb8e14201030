import type { Engine } from './engines.ts'
import type { EngineResult, GroupResult } from './measure.ts'

/** A measured search. */
export type Measurement = { engine: Engine; result: EngineResult }

/** The tables of a run, in Markdown. */
export function toReport(measurements: Measurement[]): string {
  const names = measurements.map(({ engine }) => engine.name)
  const groups =
    measurements[0]?.result.groups.map(({ name, queries }) => ({ name, queries })) ?? []
  const queries = table(
    ['queries', 'n', ...names],
    groups.map(({ name, queries: count }, index) => [
      name,
      String(count),
      ...measurements.map(({ result }) => toCell(result.groups[index])),
    ]),
  )
  const costs = table(
    ['cost', ...names],
    COSTS.map(([label, toText]) => [label, ...measurements.map(toText)]),
  )
  return `recall · precision · named document first · milliseconds (median / 95th percentile) · kB per query · requests\n\n${queries}\n\n${costs}\n`
}

const COSTS: [label: string, toText: (measurement: Measurement) => string][] = [
  ['all queries, ms (median / 95th percentile)', ({ result }) => toTimes(result.groups.flatMap(({ milliseconds }) => milliseconds))],
  ['cold start, kB', ({ result }) => result.cold.kilobytes.toFixed(0)],
  ['cold start, ms', ({ result }) => result.cold.milliseconds.toFixed(0)],
  ['cold start with the processor slowed 4×, ms', ({ result }) => result.cold.slowed.toFixed(0)],
  ['20 queries with ten results each, kB', ({ result }) => result.visitKilobytes.toFixed(0)],
  ['indexing, seconds', ({ engine }) => engine.indexing.seconds.toFixed(1)],
  ['peak memory of indexing, MB', ({ engine }) => engine.indexing.peakMegabytes?.toFixed(0) ?? '–'],
  ['size of the index, MB', ({ engine }) => (engine.indexBytes / 1e6).toFixed(1)],
] // prettier-ignore

function toCell(group: GroupResult | undefined): string {
  if (!group) return ''
  const { recall, precision, first, milliseconds, kilobytes, requests } = group
  return [
    recall.toFixed(3),
    precision.toFixed(3),
    first?.toFixed(3) ?? '–',
    toTimes(milliseconds),
    kilobytes.toFixed(1),
    requests.toFixed(1),
  ].join(' · ')
}

function toTimes(milliseconds: number[]): string {
  const sorted = milliseconds.toSorted((a, b) => a - b)
  const at = (share: number) => (sorted[Math.floor((sorted.length - 1) * share)] ?? 0).toFixed(1)
  return `${at(0.5)} / ${at(0.95)}`
}

function table(head: string[], rows: string[][]): string {
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}
