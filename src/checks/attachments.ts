import { existsSync, readFileSync } from 'node:fs'
import { join, dirname, resolve } from 'node:path'
import { hasReadableText, readAttachmentText } from '#files/attachment-text.ts'
import type { AttachmentText } from '#files/attachment-text.ts'
import type { DocumentFile } from '#files/document-file.ts'

/** An attachment that was read once, for all the checks that look into it. */
export type ReadAttachment = {
  file: DocumentFile
  /** Line of the document on which the attachment is listed. */
  line: number
  name: string
  content: Uint8Array
  texts: AttachmentText[]
  /** Why the text could not be read, in the words of the reader. */
  fault: string | undefined
}

/** Reads every listed attachment that lies in its document's folder. */
export async function readAttachments(documents: DocumentFile[]): Promise<ReadAttachment[]> {
  const listed = documents.flatMap((file) =>
    (file.data?.attachments ?? []).flatMap((attachment, index) =>
      file.files.includes(attachment.file)
        ? [{ file, name: attachment.file, line: file.yaml?.lineOf('attachments', index) ?? 1 }]
        : [],
    ),
  )
  const read: ReadAttachment[] = []
  // One after the other: a hundred large files at once would not fit into memory.
  for (const { file, name, line } of listed) {
    const path = join(dirname(resolve(file.path)), name)
    if (!existsSync(path)) continue
    read.push({ file, line, name, content: readFileSync(path), ...(await readText(path)) })
  }
  return read
}

async function readText(path: string): Promise<Pick<ReadAttachment, 'texts' | 'fault'>> {
  if (!hasReadableText(path)) return { texts: [], fault: undefined }
  try {
    return { texts: await readAttachmentText(path), fault: undefined }
  } catch (error) {
    return { texts: [], fault: error instanceof Error ? error.message : String(error) }
  }
}
