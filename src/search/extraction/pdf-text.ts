import { extractText, getDocumentProxy } from 'unpdf'
import type { Passage } from './attachment-text.ts'

/** The text layer of a PDF file, page by page; nothing for a scan. */
export async function toPdfText(bytes: Uint8Array): Promise<Passage[]> {
  // pdf.js takes its buffer away from whoever passes it.
  const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 })
  const { text } = await extractText(document, { mergePages: false })
  await document.loadingTask.destroy()
  return text.map((page, index) => ({
    text: page,
    page: `第${index + 1}页`,
    fragment: `#page=${index + 1}`,
  }))
}
