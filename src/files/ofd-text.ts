import { posix } from 'node:path'
import type { AttachmentText } from './attachment-text.ts'
import { readElementTexts } from './element-texts.ts'
import { OfdLines } from './ofd-lines.ts'
import { readXml } from './xml-events.ts'
import { readZipTexts } from './zip-entries.ts'

/** The text of an OFD file (GB/T 33190): page by page, then templates and annotations. */
export function readOfdText(content: Uint8Array): Promise<AttachmentText[]> {
  const parts = readZipTexts(content, (name) => /\.xml$/i.test(name))
  if (!parts.has('OFD.xml')) throw new Error('the archive holds no OFD document')
  const pages = listPages(parts)
  const others = [...parts].filter(([name]) => !pages.includes(name))
  return Promise.resolve(
    [
      ...pages.map((name, index) => ({
        text: readLines(parts.get(name) ?? '<none/>'),
        place: `第${index + 1}页`,
      })),
      ...others.map(([, xml]): AttachmentText => ({
        text: [readLines(xml), ...readElementTexts(xml, REMARKS)].join('\n').trim(),
        place: '模板和批注',
        isHidden: true,
      })),
    ].filter(({ text }) => text !== ''),
  )
}

/** What annotations and free tags say besides the text that they draw. */
const REMARKS = new Set([
  'Remark', 'Parameter', 'CustomTag',
  // Of the information on a document.
  'Title', 'Subject', 'Abstract', 'Keyword', 'CustomData',
]) // prettier-ignore

/** The contents of the pages in their order: OFD.xml names the documents, each document its pages. */
function listPages(parts: ReadonlyMap<string, string>): string[] {
  const documents = readElementTexts(parts.get('OFD.xml') ?? '<none/>', new Set(['DocRoot']))
  return documents.flatMap((address) => {
    const document = toEntry('', address)
    const pages: string[] = []
    readXml(parts.get(document) ?? '<none/>', {
      open(name, { BaseLoc }) {
        if (name === 'Page' && BaseLoc !== undefined)
          pages.push(toEntry(posix.dirname(document), BaseLoc))
      },
    })
    return pages
  })
}

const toEntry = (folder: string, address: string) => posix.resolve('/', folder, address).slice(1)

function readLines(xml: string): string {
  const lines = new OfdLines()
  let isText = false
  readXml(xml, {
    open(name, attributes) {
      if (name === 'TextObject') lines.begin(attributes['Boundary'] ?? '')
      isText = name === 'TextCode'
    },
    text(value) {
      if (isText) lines.add(value)
    },
    close() {
      isText = false
    },
  })
  return lines.toString()
}
