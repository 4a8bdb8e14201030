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
  /** Name of the file that it was imported from. */
  from: string | undefined
  /** Digest of the letters and digits of the text; punctuation and spacing do not count. */
  text: string
  /** The letters and digits themselves, as many as `isAlike` looks at. */
  opening: string
  /** Written by this run of the import, not by an earlier one. */
  isNew: boolean
  /** The whole front matter as it was written. */
  values: Record<string, unknown>
  /** Names of the files beside the text. */
  files: string[]
}

/** Takes down what identifies a document; its front matter may be faulty. */
export function toKnownDocument(
  id: string,
  values: unknown,
  body: string,
  isNew: boolean,
  files: string[] = [],
): KnownDocument {
  const record = toRecord(values)
  const { title, organisation, created, documentNumber, imported } = record
  const toText = (value: unknown) => (typeof value === 'string' ? value : undefined)
  return {
    id,
    title: toText(title) ?? '',
    organisation: toText(organisation) ?? '',
    created: toText(created) ?? '',
    documentNumber: toText(documentNumber),
    from: toText(toRecord(imported)['from']),
    text: toDigest(body),
    opening: toSignificant(body.slice(0, 8000)),
    isNew,
    values: record,
    files,
  }
}

const toDigest = (body: string) => createHash('sha256').update(toSignificant(body)).digest('base64')

const toRecord = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
