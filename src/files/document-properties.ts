import type { FileContent } from './file-content.ts'
import { readImageMetadata } from './image-metadata.ts'
import { readXml } from './xml-events.ts'
import { isZip } from './zip-directory.ts'
import { readZipTexts } from './zip-entries.ts'

/** A property that a program or camera stored in a file without showing it. */
export type DocumentProperty = { name: string; value: string }

const NAMES = new Map(
  Object.entries({
    creator: '作者',
    lastModifiedBy: '最后保存者',
    Manager: '经理',
    Author: '作者',
    Creator: '作者',
    author: '批注、修订者',
  }),
)

/** The properties of an Office, OFD or PDF file or of an image that name people or places; an empty list for other and damaged files. */
export function readDocumentProperties({ content, pdf }: FileContent): DocumentProperty[] {
  if (pdf) return pdf.authors.map((value) => ({ name: '作者', value }))
  try {
    return isZip(content) ? readOffice(content) : readImageMetadata(content)
  } catch {
    return []
  }
}

/** Word lists those who commented and those who changed something also where they did it. */
const PARTS =
  /^(?:docProps\/(?:core|app)|OFD|word\/(?:people|comments|document\d*)|xl\/(?:persons\/[^/]+|comments[^/]*)|ppt\/(?:commentAuthors|authors))\.xml$/
const AUTHORS = new Set(['displayName', 'name', 'w:author', 'w15:author'])

function readOffice(content: Uint8Array): DocumentProperty[] {
  const properties = new Map<string, DocumentProperty>()
  const add = (name: string | undefined, value = '') => {
    const property = name === undefined ? undefined : { name, value: value.trim() }
    if (property && property.value !== '')
      properties.set(`${property.name} ${property.value}`, property)
  }
  for (const [part, xml] of readZipTexts(content, (entry) => PARTS.test(entry))) {
    const isAuthors = /^(?:word|xl|ppt)\//.test(part)
    let current: string | undefined
    readXml(xml, {
      open(tag, attributes) {
        current = NAMES.get(tag)
        if (!isAuthors || !AUTHOR_TAGS.has(tag)) return
        for (const [key, value] of Object.entries(attributes))
          if (AUTHORS.has(key)) add('批注、修订者', value)
      },
      text: (value) => add(current, value),
      close: () => (current = undefined),
    })
  }
  return [...properties.values()]
}

/** Elements that say who commented on or changed something. */
const AUTHOR_TAGS = new Set([
  'person',
  'comment',
  'ins',
  'del',
  'cmAuthor',
  'author',
  'rPrChange',
  'pPrChange',
])
