import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { readDocxText } from './docx-text.ts'
import { decodeText } from './decode-text.ts'
import { readPdfText } from './pdf-text.ts'
import { readXlsxText } from './xlsx-text.ts'

/** A stretch of an attachment's text, with the place where a reader finds it. */
export type AttachmentText = {
  /** The text; one line for each paragraph, or for each row of a sheet. */
  text: string
  /** 第2页, 工作表“汇总”, 正文, 批注 …, as it is printed; see `HIDDEN_PLACES`. */
  place: string
  /** What leads a viewer to the place, appended to the file's address; only PDF knows such a thing. */
  fragment?: string
}

/** Places that a reader of the file does not see in its text: the gate looks into them, the search does not. */
export const HIDDEN_PLACES: ReadonlySet<string> = new Set(['批注', '页眉', '页脚', '已删除的修订'])

const READERS: Record<string, (content: Uint8Array) => Promise<AttachmentText[]>> = {
  '.pdf': readPdfText,
  '.docx': readDocxText,
  '.xlsx': readXlsxText,
  '.csv': readPlainText,
  '.txt': readPlainText,
}

/** Whether the text of a file of this name can be read. */
export const hasReadableText = (name: string) => Object.hasOwn(READERS, extname(name).toLowerCase())

/**
 * The text of an attachment (docx, xlsx, csv, txt, pdf), part by part, in reading order; an empty list for other types.
 * Rejects when the file is damaged or encrypted.
 */
export async function readAttachmentText(path: string): Promise<AttachmentText[]> {
  const read = READERS[extname(path).toLowerCase()]
  return read ? read(await readFile(path)) : []
}

function readPlainText(content: Uint8Array): Promise<AttachmentText[]> {
  return Promise.resolve([{ text: decodeText(content).replace(/\r\n?/g, '\n'), place: '全文' }])
}
