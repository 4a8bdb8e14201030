import type { GroupResult } from './measure-group.ts'
import { SAMPLE } from './measure-group.ts'
import type { Measurement } from './measure.ts'
import type { QueryGroup } from './queries.ts'

/** The tables of a run, in Markdown. */
export function toReport(groups: QueryGroup[], measurements: Measurement[]): string {
  const names = measurements.map(({ engine }) => engine.name)
  const queries = table(
    ['queries', 'n', ...names],
    groups.map(({ name, queries: { length } }, index) => [
      length > SAMPLE && names.length > 1 ? `${name} (peers: ${SAMPLE})` : name,
      String(length),
      ...measurements.map((measurement) => toCell(measurement.groups[index])),
    ]),
  )
  const costs = table(
    ['cost', ...names],
    COSTS.map(([label, toText]) => [label, ...measurements.map(toText)]),
  )
  return `recall · precision · named document first · milliseconds (median / 95th percentile) · kB per query · requests\n\n${queries}\n\n${costs}\n`
}

const COSTS: [label: string, toText: (measurement: Measurement) => string][] = [
  [`queries that all were asked, ms (median / 95th percentile)`, ({ groups }) => toTimes(groups.flatMap(({ milliseconds }) => milliseconds.slice(0, SAMPLE)))],
  ['cold start, kB', ({ cold }) => cold.kilobytes.toFixed(0)],
  ['cold start, ms', ({ cold }) => cold.milliseconds.toFixed(0)],
  ['cold start with the processor slowed 4×, ms', ({ cold }) => cold.slowed.toFixed(0)],
  ['20 queries with ten results each, kB', ({ visitKilobytes }) => visitKilobytes.toFixed(0)],
  ['indexing, seconds', ({ engine }) => engine.indexing.whole.seconds.toFixed(1)],
  ['indexing, processor seconds', ({ engine }) => toOptional(engine.indexing.whole.processorSeconds, 1)],
  ['indexing, peak memory, MB', ({ engine }) => toOptional(engine.indexing.whole.peakMegabytes, 0)],
  ['one document changed, seconds', ({ engine }) => engine.indexing.again.seconds.toFixed(1)],
  ['one document changed, processor seconds', ({ engine }) => toOptional(engine.indexing.again.processorSeconds, 1)],
  ['one document changed, peak memory, MB', ({ engine }) => toOptional(engine.indexing.again.peakMegabytes, 0)],
  ['one document changed, new files', ({ engine }) => String(engine.indexing.renewed.files)],
  ['one document changed, MB in new files', ({ engine }) => (engine.indexing.renewed.bytes / 1e6).toFixed(2)],
  ['size of the index, MB', ({ engine }) => (engine.indexing.indexBytes / 1e6).toFixed(1)],
] // prettier-ignore

const toOptional = (value: number | undefined, digits: number) => value?.toFixed(digits) ?? '–'

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
