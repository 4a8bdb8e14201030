import type { getDocumentProxy } from 'unpdf'
import type { AttachmentText } from './attachment-text.ts'

type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>

/** The parser would print warnings of its own, in English; ours come from the checks. */
export const QUIET = { verbosity: 0 }

/** The text of a PDF, page by page, with what is filled into its forms, and its notes; empty ones are left out. */
export async function readPdfText(content: Uint8Array): Promise<AttachmentText[]> {
  const unpdf = await import('unpdf')
  // The parser takes the memory over, so it gets a copy.
  const document = await unpdf.getDocumentProxy(new Uint8Array(content), QUIET)
  try {
    const { text } = await unpdf.extractText(document, { mergePages: false })
    const pages: AttachmentText[] = []
    for (const [index, page] of text.entries()) {
      const fragment = `#page=${index + 1}`
      pages.push({ text: page.trim(), place: `第${index + 1}页`, fragment })
      pages.push(...(await readAnnotations(document, index + 1)))
    }
    return pages.filter((page) => page.text !== '')
  } finally {
    await document.loadingTask.destroy()
  }
}

/** How many pages a PDF has. */
export async function countPdfPages(content: Uint8Array): Promise<number> {
  const { getDocumentProxy } = await import('unpdf')
  const document = await getDocumentProxy(new Uint8Array(content), QUIET)
  try {
    return document.numPages
  } finally {
    await document.loadingTask.destroy()
  }
}

/** What pdf.js says of a note or a field of a form, as far as it is text. */
type Annotation = { contentsObj?: { str?: string }; fieldValue?: unknown }

async function readAnnotations(document: PdfDocument, number: number): Promise<AttachmentText[]> {
  const page = await document.getPage(number)
  const annotations = (await page.getAnnotations()) as Annotation[]
  const notes = annotations.map(({ contentsObj }) => contentsObj?.str?.trim() ?? '')
  const fields = annotations.map(({ fieldValue }) =>
    typeof fieldValue === 'string' ? fieldValue.trim() : '',
  )
  const join = (lines: string[]) => lines.filter((line) => line !== '').join('\n')
  return [
    { text: join(fields), place: `第${number}页的表单`, fragment: `#page=${number}` },
    { text: join(notes), place: `第${number}页的批注`, isHidden: true },
  ]
}
