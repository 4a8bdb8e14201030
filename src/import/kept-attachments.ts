import type { Attachment } from '#schemas/attachment.ts'
import type { KnownDocument } from './known-document.ts'

/** The attachments of a document that takes the place of another. */
export type JoinedAttachments = { listed: Attachment[]; kept: Attachment[]; gone: Attachment[] }

/**
 * What was listed stays listed, in its order and with the titles that staff wrote, as long as its file is there; what
 * the import found besides comes behind it.
 */
export function joinAttachments(
  found: Attachment[],
  { values, files }: KnownDocument,
): JoinedAttachments {
  const old = Array.isArray(values['attachments']) ? values['attachments'].filter(isAttachment) : []
  const there = new Set([...files, ...found.map(({ file }) => file)])
  const kept = old.filter(({ file }) => there.has(file))
  const isKept = (file: string) => kept.some((each) => each.file === file)
  return {
    listed: [...kept, ...found.filter(({ file }) => !isKept(file))],
    kept,
    gone: old.filter(({ file }) => !there.has(file)),
  }
}

/** The front matter of the document may be faulty. */
const isAttachment = (value: unknown): value is Attachment =>
  typeof value === 'object' && value !== null && 'file' in value && typeof value.file === 'string'
