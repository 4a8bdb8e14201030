import { extname } from 'node:path'
import { toOfficeText, toWorkbookText } from './office-text.ts'
import { toPdfText } from './pdf-text.ts'

/** A passage of an attachment; `page` is its page or its sheet, where it has them. */
export type Passage = { text: string; page?: string; fragment?: string }

type Extract = (bytes: Uint8Array) => Passage[] | Promise<Passage[]>

const EXTRACTORS: Record<string, Extract> = {
  '.docx': toOfficeText,
  '.xlsx': toWorkbookText,
  '.csv': toPlainText,
  '.txt': toPlainText,
  '.pdf': toPdfText,
}

/** The text of an attachment; nothing for a kind of file that holds none. Rejects when the file is damaged. */
export async function toAttachmentText(name: string, bytes: Uint8Array): Promise<Passage[]> {
  const extract = EXTRACTORS[extname(name).toLowerCase()]
  const passages = (await extract?.(bytes)) ?? []
  return passages.filter(({ text }) => text.trim() !== '')
}

/** Files that are not in UTF-8 come from office programs, which then write GB 18030. */
function toPlainText(bytes: Uint8Array): Passage[] {
  return decode(bytes)
    .split(/\r?\n/u)
    .map((text) => ({ text }))
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('gb18030').decode(bytes)
  }
}
