import type { ImportedDocument } from './import-document.ts'
import { toKnownDocument } from './known-document.ts'
import type { KnownDocument } from './known-document.ts'
import { toSignificant } from './significant.ts'

/** A document that the site already has, and by what it was recognised. */
export type Twin = { document: KnownDocument; reason: string }

/** Shorter texts, such as a sentence that forwards an attachment, may be alike without being the same document. */
const SHORTEST_TEXT = 100

/**
 * The document that is imported once more: the same number; the same title and body with the
 * same date or from the same file; or the same text. A name
 * taken from the file, and a number without a year, identify nothing.
 */
export function findTwin(
  { metadata, body }: ImportedDocument,
  known: Iterable<KnownDocument>,
): Twin | undefined {
  const own = toKnownDocument('', metadata.values, body, true)
  const hasTitle = !metadata.unconfirmed.includes('title')
  const isLong = toSignificant(body).length >= SHORTEST_TEXT
  for (const other of known) {
    const isSameTitle = hasTitle && own.title === other.title
    const isSameName = isSameTitle && own.organisation === other.organisation
    const isSameText = own.text === other.text
    if (own.documentNumber?.includes('〔') && own.documentNumber === other.documentNumber)
      return { document: other, reason: '发文字号相同' }
    if (isSameName && own.created === other.created)
      return { document: other, reason: '名称、发布机构和成文日期相同' }
    if (isSameName && own.from !== undefined && own.from === other.from)
      return { document: other, reason: '名称、发布机构和导入的文件名相同' }
    if (isSameText && (isLong || isSameTitle)) return { document: other, reason: '正文相同' }
  }
  return undefined
}
