import type { AttachmentText } from './attachment-text.ts'

/** The text of a PDF, page by page; pages without a text layer are left out. */
export async function readPdfText(content: Uint8Array): Promise<AttachmentText[]> {
  const { extractText, getDocumentProxy } = await import('unpdf')
  // The parser takes the memory over, so it gets a copy.
  const document = await getDocumentProxy(new Uint8Array(content))
  try {
    const { text } = await extractText(document, { mergePages: false })
    return text
      .map((page, index) => ({
        text: page.trim(),
        place: `第${index + 1}页`,
        fragment: `#page=${index + 1}`,
      }))
      .filter((page) => page.text !== '')
  } finally {
    await document.loadingTask.destroy()
  }
}
