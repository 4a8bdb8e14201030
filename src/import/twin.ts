import type { ImportedDocument } from './import-document.ts'
import { isAlike } from './likeness.ts'
import { toKnownDocument } from './known-document.ts'
import type { KnownDocument } from './known-document.ts'
import { toSignificant } from './significant.ts'

/** A document that the site already has, and by what it was recognised. */
export type Twin = { document: KnownDocument; reason: string }

type Sign = { reason: string; isSeen: (other: KnownDocument) => boolean }

/** Shorter texts, such as a sentence that forwards an attachment, may be alike without being the same document. */
const SHORTEST_TEXT = 100

/**
 * The document that is imported once more. The surest sign decides, so that the files of a folder find their own
 * documents when they come again, also where these resemble each other.
 */
export function findTwin(
  document: ImportedDocument,
  known: Iterable<KnownDocument>,
): Twin | undefined {
  const all = [...known]
  for (const { reason, isSeen } of listSigns(document)) {
    const found = all.find(isSeen)
    if (found) return { document: found, reason }
  }
  return undefined
}

/**
 * What shows two documents to be one, the surest first: the same text under the same title; the same number; the same
 * long text; the same title and body with the same date, unless the texts have little in common, as the parts of a code
 * have; or from the same file. A name taken from the file, and a
 * number without a year, identify nothing.
 */
function listSigns({ metadata, body }: ImportedDocument): Sign[] {
  const own = toKnownDocument('', metadata.values, body, true)
  const hasNumber = own.documentNumber?.includes('〔') ?? false
  const isLong = toSignificant(body).length >= SHORTEST_TEXT
  const hasTitle = !metadata.unconfirmed.includes('title')
  const isSameName = (other: KnownDocument) =>
    hasTitle && own.title === other.title && own.organisation === other.organisation
  return [
    {
      reason: '名称和正文相同',
      isSeen: ({ text, title }) => text === own.text && title === own.title,
    },
    {
      reason: '发文字号相同',
      isSeen: ({ documentNumber }) => hasNumber && documentNumber === own.documentNumber,
    },
    {
      reason: '正文相同',
      isSeen: ({ text }) => isLong && text === own.text,
    },
    {
      reason: '名称、发布机构和成文日期相同',
      isSeen: (other) =>
        isSameName(other) && other.created === own.created && isAlike(own.opening, other.opening),
    },
    {
      reason: '名称、发布机构和导入的文件名相同',
      isSeen: (other) => isSameName(other) && own.from !== undefined && other.from === own.from,
    },
  ]
}
