import { createHash } from 'node:crypto'
import { toTextDigest } from '#markdown/text-digest.ts'
import { toAddress } from './address.ts'
import type { Disclosure } from './disclosure.ts'

/**
 * Names the wording of a document in eight hexadecimal digits, from its title and the words of its text: a print bears
 * them, and the page can tell whether its text is still the printed one.
 */
export function toTextVersion({ data, entry }: Pick<Disclosure, 'data' | 'entry'>): string {
  const wording = `${data.title}\n${toTextDigest(entry.body ?? '')}`
  return createHash('sha256').update(wording).digest('hex').slice(0, 8)
}

/** The address of a document's page, with the wording that it bears now: what its QR code says. */
export function toVersionAddress(disclosure: Disclosure): string {
  return `${toAddress(disclosure.path)}?version=${toTextVersion(disclosure)}`
}
