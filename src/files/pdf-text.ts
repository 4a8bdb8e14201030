import type { getDocumentProxy } from 'unpdf'
import type { AttachmentText } from './attachment-text.ts'

/** An opened PDF. */
export type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>

/** The text of a PDF, page by page, with what is filled into its forms, and its notes; empty ones are left out. */
export async function readPdfText(document: PdfDocument): Promise<AttachmentText[]> {
  const { extractText } = await import('unpdf')
  const { text } = await extractText(document, { mergePages: false })
  const pages: AttachmentText[] = []
  for (const [index, page] of text.entries()) {
    const fragment = `#page=${index + 1}`
    pages.push({ text: page.trim(), place: `第${index + 1}页`, fragment })
    pages.push(...(await readAnnotations(document, index + 1)))
  }
  return pages.filter((page) => page.text !== '')
}

/** What pdf.js says of a note or a field of a form, as far as it is text. */
type Annotation = {
  contentsObj?: { str?: string }
  fieldValue?: unknown
  /** The lines that a stamp, a watermark or a free text draws. */
  textContent?: string[]
}

async function readAnnotations(document: PdfDocument, number: number): Promise<AttachmentText[]> {
  const page = await document.getPage(number)
  const annotations = (await page.getAnnotations()) as Annotation[]
  const notes = annotations.flatMap(({ contentsObj, textContent = [] }) => [
    contentsObj?.str?.trim() ?? '',
    ...textContent.map((line) => line.trim()),
  ])
  const fields = annotations.map(({ fieldValue }) =>
    typeof fieldValue === 'string' ? fieldValue.trim() : '',
  )
  const join = (lines: string[]) => lines.filter((line) => line !== '').join('\n')
  return [
    { text: join(fields), place: `第${number}页的表单`, fragment: `#page=${number}` },
    { text: join(notes), place: `第${number}页的批注`, isHidden: true },
  ]
}
