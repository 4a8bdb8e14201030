import type { Attachment } from '#schemas/attachment.ts'
import type { Companion } from './companions.ts'
import type { ImportedDocument } from './import-document.ts'
import { joinAttachments } from './kept-attachments.ts'
import { keepFields, toKept, toReplaced } from './kept-fields.ts'
import type { KnownDocument } from './known-document.ts'
import type { ReportEntry } from './source-document.ts'

/** The document with its attachments and, in the place of another, with what staff wrote there. */
export function completeDocument(
  document: ImportedDocument,
  attached: Companion[],
  replaced: KnownDocument | undefined,
): ImportedDocument {
  const found = attached.map(({ file, title }) => ({ file, title }))
  if (!replaced) return withAttachments(document, found)
  const { metadata, report } = document
  const { collection, slug } = metadata
  const { report: fields, ...renewed } = keepFields(metadata, replaced)
  // Only files of the same folder are still beside the text.
  const files = replaced.id === `${collection}/${slug}` ? replaced.files : []
  const { listed, kept, gone } = joinAttachments(found, { ...replaced, files })
  const entries = [
    ...fields,
    ...kept.map((each) => toKept('attachments', each)),
    ...gone.map((each) => toReplaced('attachments', each, '文件夹里没有这个文件，不再列出')),
    BODY,
  ]
  const joined = {
    ...document,
    metadata: { ...metadata, ...renewed },
    report: [...report, ...entries],
  }
  return withAttachments(joined, listed)
}

const BODY: ReportEntry = {
  place: '正文',
  kind: 'replaced',
  text: '',
  note: '由新文件的正文替换；原来正文中后加的组件和改动没有保留，需要的请补上',
}

function withAttachments(document: ImportedDocument, attachments: Attachment[]): ImportedDocument {
  if (attachments.length === 0) return document
  const { metadata } = document
  return { ...document, metadata: { ...metadata, values: { ...metadata.values, attachments } } }
}
