import { createHash } from 'node:crypto'
import { toSignificant } from './significant.ts'

/** What the import remembers of a document, to recognise it when it comes again. */
export type KnownDocument = {
  /** `collection/slug`. */
  id: string
  title: string
  organisation: string
  created: string
  documentNumber: string | undefined
  indexNumber: string | undefined
  /** Name of the file that it was imported from. */
  from: string | undefined
  /** Digest of the letters and digits of the text; punctuation and spacing do not count. */
  text: string
  /** Written by this run of the import, not by an earlier one. */
  isNew: boolean
}

/** Takes down what identifies a document; its front matter may be faulty. */
export function toKnownDocument(
  id: string,
  values: unknown,
  body: string,
  isNew: boolean,
): KnownDocument {
  const { title, organisation, created, documentNumber, indexNumber, imported } = toRecord(values)
  const toText = (value: unknown) => (typeof value === 'string' ? value : undefined)
  return {
    id,
    title: toText(title) ?? '',
    organisation: toText(organisation) ?? '',
    created: toText(created) ?? '',
    documentNumber: toText(documentNumber),
    indexNumber: toText(indexNumber),
    from: toText(toRecord(imported)['from']),
    text: toDigest(body),
    isNew,
  }
}

const toDigest = (body: string) => createHash('sha256').update(toSignificant(body)).digest('base64')

const toRecord = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
