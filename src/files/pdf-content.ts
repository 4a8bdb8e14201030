import type { AttachmentText } from './attachment-text.ts'
import type { InnerFile } from './inner-files.ts'
import { readPdfAuthors } from './pdf-authors.ts'
import { readPdfProperties } from './pdf-properties.ts'
import { hasPdfScript } from './pdf-scripts.ts'
import { readPdfText } from './pdf-text.ts'
import type { PdfDocument } from './pdf-text.ts'

/** Everything that a PDF says of itself. */
export type PdfContent = PdfFacts & { texts: AttachmentText[]; inside: InnerFile[] }

/** What the checks ask of a PDF besides its text. */
export type PdfFacts = {
  pages: number
  /** Whether it, one of its pages or fields runs a script, starts a program or sends data. */
  hasScript: boolean
  /** Who wrote it, as its properties say. */
  authors: string[]
}

/** Opens a PDF, which is costly, once for all that is asked of it. Rejects when it is damaged or encrypted. */
export async function readPdf(content: Uint8Array): Promise<PdfContent> {
  const { getDocumentProxy } = await import('unpdf')
  // The parser takes the memory over, so it gets a copy. It would print warnings of its own, in English.
  const document = await getDocumentProxy(new Uint8Array(content), { verbosity: 0 })
  try {
    return {
      texts: [...(await readPdfText(document)), ...(await readPdfProperties(document))],
      inside: await readAttached(document),
      pages: document.numPages,
      hasScript: await hasPdfScript(document),
      authors: await readPdfAuthors(document),
    }
  } finally {
    await document.loadingTask.destroy()
  }
}

async function readAttached(document: PdfDocument): Promise<InnerFile[]> {
  const attached = [...((await document.getAttachments()) ?? [])]
  return Promise.all(
    attached.map(async ([key, { filename }]) => ({
      name: filename,
      content: (await document.getAttachmentContent(key)) ?? new Uint8Array(),
    })),
  )
}
