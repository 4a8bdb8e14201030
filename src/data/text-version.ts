import { createHash } from 'node:crypto'
import { toAddress } from './address.ts'
import type { Disclosure } from './disclosure.ts'

/**
 * Names the wording of a document in eight hexadecimal digits, from its title and the source of its text: a print bears
 * them, and the page can tell whether its text is still the printed one.
 */
export function toTextVersion({ data, entry }: Pick<Disclosure, 'data' | 'entry'>): string {
  const source = (entry.body ?? '').replaceAll('\r\n', '\n').trim()
  return createHash('sha256').update(`${data.title}\n${source}`).digest('hex').slice(0, 8)
}

/** The address of a document's page, with the wording that it bears now: what its QR code says. */
export function toVersionAddress(disclosure: Disclosure): string {
  return `${toAddress(disclosure.path)}?version=${toTextVersion(disclosure)}`
}
