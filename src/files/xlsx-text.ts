import type { AttachmentText } from './attachment-text.ts'
import { readXml } from './xml-events.ts'
import { readZipTexts } from './zip-entries.ts'

const WANTED =
  /^xl\/(?:workbook|sharedStrings|worksheets\/[^/]+|comments[^/]*|comments\/[^/]+|drawings\/[^/]+)\.xml$|^xl\/_rels\/workbook\.xml\.rels$/

/** The text of an Excel file: each sheet, hidden ones too, with one line for each row, then comments and text boxes. */
export function readXlsxText(content: Uint8Array): Promise<AttachmentText[]> {
  const parts = readZipTexts(content, (name) => WANTED.test(name))
  const shared = readSharedStrings(parts.get('xl/sharedStrings.xml'))
  const sheets = listSheets(parts).map(({ name, part }) => ({
    text: readSheet(parts.get(part) ?? '', shared),
    place: `工作表“${name}”`,
  }))
  const extras = [...parts]
    .filter(([name]) => /^xl\/(?:comments|drawings)/.test(name))
    .map(([name, xml]) => ({
      text: readTextElements(xml).join('\n'),
      place: name.startsWith('xl/comments') ? '批注' : '文本框',
    }))
  return Promise.resolve([...sheets, ...extras].filter(({ text }) => text.trim() !== ''))
}

function listSheets(parts: Map<string, string>): { name: string; part: string }[] {
  const targets = new Map<string, string>()
  readXml(parts.get('xl/_rels/workbook.xml.rels') ?? '<none/>', {
    open(name, { Id, Target }) {
      if (name !== 'Relationship' || Id === undefined || Target === undefined) return
      targets.set(Id, Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`)
    },
  })
  const sheets: { name: string; part: string }[] = []
  const workbook = parts.get('xl/workbook.xml')
  if (workbook === undefined) throw new Error('the archive holds no Excel workbook')
  readXml(workbook, {
    open(tag, attributes) {
      const part = targets.get(attributes['r:id'] ?? '')
      if (tag === 'sheet' && part !== undefined)
        sheets.push({ name: attributes['name'] ?? '', part })
    },
  })
  return sheets
}

/** One string for each `si`; phonetic readings are not text. */
function readSharedStrings(xml = '<none/>'): string[] {
  const strings: string[] = []
  let isText = false
  let isPhonetic = false
  readXml(xml, {
    open(name) {
      if (name === 'si') strings.push('')
      if (name === 'rPh') isPhonetic = true
      isText = name === 't' && !isPhonetic
    },
    text(value) {
      if (isText) strings.push((strings.pop() ?? '') + value)
    },
    close(name) {
      if (name === 'rPh') isPhonetic = false
      isText = false
    },
  })
  return strings
}

/** Rows as lines, so that the number of a line is the number of its row; cells are separated by tabs. */
function readSheet(xml: string, shared: string[]): string {
  const rows: string[][] = []
  let row = 0
  let type = ''
  let value = ''
  let isValue = false
  readXml(xml === '' ? '<none/>' : xml, {
    open(name, attributes) {
      if (name === 'row') row = Number(attributes['r'] ?? row + 1)
      if (name === 'c') {
        type = attributes['t'] ?? ''
        value = ''
      }
      isValue = name === 'v' || name === 't'
    },
    text(text) {
      if (isValue) value += text
    },
    close(name) {
      isValue = false
      if (name !== 'c' || value === '') return
      ;(rows[Math.min(row, MOST_ROWS) - 1] ??= []).push(
        type === 's' ? (shared[Number(value)] ?? '') : value,
      )
    },
  })
  return Array.from(rows, (cells) => (cells as string[] | undefined)?.join('\t') ?? '').join('\n')
}

/** The number of rows that Excel allows; a damaged file must not ask for more. */
const MOST_ROWS = 1_048_576

function readTextElements(xml: string): string[] {
  const texts: string[] = []
  let isText = false
  readXml(xml, {
    open(name) {
      isText = name === 't'
    },
    text(value) {
      if (isText) texts.push(value)
    },
    close() {
      isText = false
    },
  })
  return texts
}
