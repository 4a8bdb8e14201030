import { toNextIndexNumber } from '#domain/next-index-number.ts'
import { followRedirects } from '#domain/redirects.ts'
import type { Content } from './content.ts'
import type { DocumentFile } from './document-file.ts'

/**
 * New index numbers, by document, for those whose number belongs to another document, as happens when two people give
 * out the next number at once. A document that was ever recorded as public keeps its number; of those that were not, the
 * one that is dated first does.
 */
export function toFreshNumbers(content: Content): ReadonlyMap<string, string> {
  const records = toRecords(content)
  const recorded = new Set(records.map(({ place }) => place))
  const borne = new Set(records.filter(({ isKnown }) => isKnown).map(({ number }) => number))
  const late: [id: string, number: string][] = []
  for (const { id, data } of content.documents.toSorted(byAge)) {
    const number = data?.indexNumber
    if (number === undefined || recorded.has(id)) continue
    if (borne.has(number)) late.push([id, number])
    borne.add(number)
  }
  const used = new Set([...borne, ...records.map(({ number }) => number)])
  return new Map(late.map(([id, number]) => [id, takeNext(number, used)]))
}

/**
 * The index numbers that were recorded as public, with the place where each document is now. A place is known when the
 * document is there or was withdrawn; one that only vanished may have been renamed, and then keeps its number.
 */
function toRecords({ addresses, documents }: Content) {
  const { lock, redirects, tombstones } = addresses
  const targets = new Map((redirects.data ?? []).map(({ from, to }) => [from, to]))
  const known = new Set([
    ...documents.map(({ id }) => id),
    ...(tombstones.data ?? []).filter(({ file }) => !file).map(({ document }) => document),
  ])
  return (lock.data ?? []).flatMap(({ document, indexNumber: number }) => {
    const place = followRedirects(document, targets)
    return number === undefined ? [] : [{ number, place, isKnown: known.has(place) }]
  })
}

function takeNext(number: string, used: Set<string>): string {
  const [, prefix = '', year] = /^(.*)\/(\d{4})-/.exec(number) ?? []
  const next = toNextIndexNumber(prefix, Number(year), used)
  used.add(next)
  return next
}

/** The day of publication first, and names where all else is equal: whoever merges comes to the same numbers. */
function byAge(a: DocumentFile, b: DocumentFile): number {
  return toAge(a) < toAge(b) ? -1 : 1
}

const toAge = ({ id, data }: DocumentFile) =>
  [data?.published ?? '9', data?.created ?? '9', id].join(' ')
