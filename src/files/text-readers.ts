import { extname } from 'node:path'
import type { AttachmentText } from './attachment-text.ts'
import { parseCsvRows } from './csv-text.ts'
import { decodeTextFile } from './decode-text.ts'
import { readDocxText } from './docx-text.ts'
import { readHtmlText } from './html-text.ts'
import { readImageText } from './image-metadata.ts'
import { readJsonText } from './json-text.ts'
import { readLegacyText } from './legacy-text.ts'
import { readMhtText } from './mht-text.ts'
import { readOfdText } from './ofd-text.ts'
import { toTableText } from './office-tables.ts'
import { readPptxText } from './pptx-text.ts'
import { readSvgText } from './svg-text.ts'
import { readXlsText } from './xls-text.ts'
import { DamagedTextError, findTextDamage } from './text-damage.ts'
import { readXlsxText } from './xlsx-text.ts'

/** Reads the text of one kind of file. Rejects or throws when the file is damaged. */
type TextReader = (content: Uint8Array) => Promise<AttachmentText[]>

const READERS: Record<string, TextReader> = {
  '.docx': readDocxText, '.xlsx': readXlsxText, '.pptx': readPptxText, '.ofd': readOfdText,
  '.csv': readCsvText, '.txt': readPlainText, '.json': readJsonText, '.svg': readSvgText,
  '.doc': readLegacyText, '.xls': readXlsText, '.ppt': readLegacyText, '.wps': readLegacyText, '.et': readXlsText,
  // Of these, Office files can hold some.
  '.docm': readDocxText, '.xlsm': readXlsxText, '.pptm': readPptxText,
  '.html': readHtmlText, '.htm': readHtmlText, '.xhtml': readHtmlText, '.rtf': readLegacyText,
  '.mht': readMhtText, '.mhtml': readMhtText,
  '.bin': readLegacyText,
  // Drawings of Windows keep their lettering as text, in UTF-16 (emf) or the encoding of Chinese Windows (wmf).
  '.emf': readLegacyText, '.wmf': readLegacyText,
  '.png': readImageText, '.jpg': readImageText, '.jpeg': readImageText, '.webp': readImageText,
  '.tif': readImageText, '.tiff': readImageText, '.heic': readImageText, '.heif': readImageText, '.avif': readImageText,
} // prettier-ignore

/** What reads the text of a file of this name; `undefined` where there is no text, and for PDF, which `readPdf` reads. */
export const findTextReader = (name: string): TextReader | undefined =>
  READERS[extname(name).toLowerCase()]

/** As it is written, and for the gate once more by its cells. */
async function readCsvText(content: Uint8Array): Promise<AttachmentText[]> {
  const texts = await readPlainText(content)
  const tables = texts.map(({ text, place }) => ({ ...toTableText(parseCsvRows(text)), place }))
  return [...texts, ...tables.filter(({ text }) => text.trim() !== '')]
}

function readPlainText(content: Uint8Array): Promise<AttachmentText[]> {
  const text = decodeTextFile(content).replace(/\r\n?/g, '\n')
  const texts = [{ text, place: '全文' }]
  const damage = findTextDamage(content)
  return damage ? Promise.reject(new DamagedTextError(damage, texts)) : Promise.resolve(texts)
}
