import { extname } from 'node:path'
import { readXml } from './xml-events.ts'
import { readZipTexts } from './zip-entries.ts'

/** A property that Office or PDF programs store in a file without showing it. */
export type DocumentProperty = { name: string; value: string }

const NAMES: Record<string, string> = {
  creator: '作者',
  lastModifiedBy: '最后保存者',
  Manager: '经理',
  Author: '作者',
}

/** The properties of a docx, xlsx, pptx or PDF file that name people; an empty list for other and damaged files. */
export async function readDocumentProperties(
  name: string,
  content: Uint8Array,
): Promise<DocumentProperty[]> {
  try {
    return extname(name).toLowerCase() === '.pdf' ? await readPdf(content) : readOffice(content)
  } catch {
    return []
  }
}

function readOffice(content: Uint8Array): DocumentProperty[] {
  if (content[0] !== 0x50 || content[1] !== 0x4b) return []
  const properties: DocumentProperty[] = []
  for (const [, xml] of readZipTexts(content, (entry) =>
    /^docProps\/(?:core|app)\.xml$/.test(entry),
  )) {
    let current: string | undefined
    readXml(xml, {
      open(tag) {
        current = NAMES[tag]
      },
      text(value) {
        if (current !== undefined && value.trim() !== '')
          properties.push({ name: current, value: value.trim() })
      },
      close() {
        current = undefined
      },
    })
  }
  return properties
}

async function readPdf(content: Uint8Array): Promise<DocumentProperty[]> {
  const { getMeta } = await import('unpdf')
  const { info } = await getMeta(new Uint8Array(content))
  const author: unknown = info['Author']
  return typeof author === 'string' && author.trim() !== ''
    ? [{ name: '作者', value: author.trim() }]
    : []
}
