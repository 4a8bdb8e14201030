import type { AttachmentText } from './attachment-text.ts'
import { readPdfMetadata } from './pdf-authors.ts'
import type { PdfDocument } from './pdf-text.ts'

const INFO = ['Title', 'Subject', 'Keywords']
const XMP = ['dc:title', 'dc:description', 'dc:subject', 'dc:rights', 'pdf:keywords']

/** What a PDF says outside its pages: its bookmarks, and its title, subject and keywords. */
export async function readPdfProperties(document: PdfDocument): Promise<AttachmentText[]> {
  const { info, metadata } = await readPdfMetadata(document)
  const properties = [
    ...INFO.map((name) => info[name]),
    ...XMP.map((name) => metadata?.get(name)),
    ...Object.values((info['Custom'] as Record<string, unknown> | undefined) ?? {}),
  ].flat()
  return [
    toText(await readBookmarks(document), '书签'),
    toText(
      properties.filter((property) => typeof property === 'string'),
      '文件属性',
    ),
  ].filter(({ text }) => text !== '')
}

type Bookmark = { title: string; items: Bookmark[] }

async function readBookmarks(document: PdfDocument): Promise<string[]> {
  const toTitles = ({ title, items }: Bookmark): string[] => [title, ...items.flatMap(toTitles)]
  // The types of the library say that there are always bookmarks.
  const outline = (await document.getOutline()) as Bookmark[] | null
  return (outline ?? []).flatMap(toTitles)
}

const toText = (lines: string[], place: string): AttachmentText => ({
  text: [...new Set(lines.map((line) => line.trim()))].filter((line) => line !== '').join('\n'),
  place,
  isHidden: true,
})
