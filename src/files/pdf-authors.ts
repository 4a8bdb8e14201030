import type { PdfDocument } from './pdf-text.ts'

/** A PDF without an XMP packet has `null` there, whatever the types of the library say. */
type PdfMetadata = {
  info: Record<string, unknown>
  metadata: { get: (name: string) => unknown } | null
}

/** The properties of a PDF, from both places. */
export async function readPdfMetadata(document: PdfDocument): Promise<PdfMetadata> {
  return (await document.getMetadata()) as unknown as PdfMetadata
}

/** Who wrote a PDF. Programs say it in two places, and whoever cleans one forgets the other. */
export async function readPdfAuthors(document: PdfDocument): Promise<string[]> {
  const { info, metadata } = await readPdfMetadata(document)
  const authors = [info['Author'], metadata?.get('dc:creator')].flat()
  const names = authors.filter((author) => typeof author === 'string').map((name) => name.trim())
  return [...new Set(names)].filter((name) => name !== '')
}
