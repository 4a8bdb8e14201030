import type { FrontMatter } from '#schemas/collection-schemas.ts'

/** The six states of a policy, as the rules on normative documents name them. */
export const VALIDITY_STATES = [
  '现行有效',
  '尚未生效',
  '已修改',
  '部分失效',
  '已废止',
  '已失效',
] as const
export type ValidityState = (typeof VALIDITY_STATES)[number]

/** An act that changed or ended a document. */
export type Act = {
  /** The day from which the act takes effect. */
  on: string
  /** Name of the act, as printed. */
  by: string
  /** `collection/slug` of the act, when it is on this site. */
  document?: string | undefined
  note?: string | undefined
}

/** What other documents and outside acts did to a document. */
export type Acts = {
  amended: Act[]
  partlyRepealed: Act[]
  repealed: Act[]
  /** Acts that prolonged the document: the last day in force that each of them set, where it set one. */
  renewed: (Act & { until?: string | undefined })[]
}

/** The state of a policy on a day, with what it rests on. */
export type ValidityStatus = {
  state: ValidityState
  /** First day in force. */
  from: string
  /** Last day in force, where there is one. */
  until: string | undefined
  /** The acts that decided the state, oldest first; empty when only dates decided it. */
  acts: Act[]
  /** The day for which the state was computed. */
  asOf: string
}

/** State of a policy on a day. An act counts from its own first day; the end of the term counts from the day after. The latest renewal decides the end. */
export function toValidityStatus(
  data: FrontMatter,
  acts: Acts,
  day: string,
): ValidityStatus | undefined {
  if (!data.validity) return undefined
  const from = data.validity.from ?? data.created
  const until = toLastDay(data.validity.until, acts.renewed, day)
  const inEffect = (list: Act[]) => list.filter(({ on }) => on <= day).sort(byDay)
  const status = (state: ValidityState, deciding: Act[] = []): ValidityStatus => ({
    state, from, until, acts: deciding, asOf: day,
  }) // prettier-ignore

  const repealed = inEffect(acts.repealed)
  const partlyRepealed = inEffect(acts.partlyRepealed)
  const amended = inEffect(acts.amended)
  if (repealed.length > 0) return status('已废止', repealed)
  if (until !== undefined && until < day) return status('已失效')
  if (from > day) return status('尚未生效')
  if (partlyRepealed.length > 0) return status('部分失效', partlyRepealed)
  if (amended.length > 0) return status('已修改', amended)
  return status('现行有效')
}

/**
 * The first day after the given one from which the state, its last day or the acts behind it are others, as far as the
 * dates that are known tell.
 */
export function findNextChange(data: FrontMatter, acts: Acts, day: string): string | undefined {
  const tell = (on: string) => {
    const status = toValidityStatus(data, acts, on)
    return status && [status.state, status.until, status.acts.length].join(' ')
  }
  const now = tell(day)
  return toTurningDays(data, acts)
    .filter((turning) => turning > day)
    .sort()
    .find((turning) => tell(turning) !== now)
}

function toTurningDays(data: FrontMatter, acts: Acts): string[] {
  const ends = [data.validity?.until, ...acts.renewed.map(({ until }) => until)]
  return [
    data.validity?.from ?? data.created,
    ...ends.flatMap((end) => (end === undefined ? [] : [toNextDay(end)])),
    ...Object.values(acts).flatMap((list: Act[]) => list.map(({ on }) => on)),
  ]
}

const DAY = 86_400_000
const toNextDay = (day: string) => new Date(Date.parse(day) + DAY).toISOString().slice(0, 10)

function toLastDay(
  until: string | undefined,
  renewed: Acts['renewed'],
  day: string,
): string | undefined {
  const latest = renewed
    .filter(({ on }) => on <= day)
    .sort(byDay)
    .at(-1)
  return latest ? latest.until : until
}

const byDay = (a: Act, b: Act) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)

/** Whether a reader may rely on the text: in force today, wholly or in part. */
export function isInForce(state: ValidityState): boolean {
  return state === '现行有效' || state === '已修改' || state === '部分失效'
}
