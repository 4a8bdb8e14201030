import type { AttachmentText } from './attachment-text.ts'
import { readAttributes, readElementTexts } from './element-texts.ts'
import { isOfficeExtra, readOfficeExtras } from './office-extras.ts'
import { readVml } from './office-drawn.ts'
import { toTableText } from './office-tables.ts'
import { readRelations } from './office-relations.ts'
import { readXml } from './xml-events.ts'
import { readSheetMargins } from './xlsx-margins.ts'
import { readStyles } from './xlsx-styles.ts'
import { readSharedStrings, readSheet } from './xlsx-sheet.ts'
import { readZipTexts } from './zip-entries.ts'

const WORKBOOK = 'xl/workbook.xml'
const SHEETS =
  /^xl\/(?:workbook|styles|sharedStrings|(?:work|chart|dialog)sheets\/[^/]+)\.xml$|^xl\/_rels\/workbook\.xml\.rels$/

/** Parts besides the sheets, and what they are called. Copies of data, from which tables are made, are the best hidden. */
const OTHERS: { pattern: RegExp; place: string; isHidden?: true; elements?: string[] }[] = [
  { pattern: /^xl\/comments[^/]*\.xml$|^xl\/comments\//, place: '批注', isHidden: true },
  { pattern: /^xl\/threadedComments\//, place: '批注', isHidden: true, elements: ['text'] },
  { pattern: /^xl\/drawings\/[^/]+\.xml$/, place: '文本框' },
  { pattern: /^xl\/pivotCache\/[^/]+\.xml$/, place: '数据透视表的缓存', isHidden: true },
  { pattern: /^xl\/externalLinks\/[^/]+\.xml$/, place: '外部链接的缓存', isHidden: true },
]
const TEXT = ['t', 'v']
const VALUE = new Set(['v'])

/** The text of an Excel file: each sheet with one line for each row, what is hidden in it, comments, boxes, charts and caches. */
export async function readXlsxText(content: Uint8Array): Promise<AttachmentText[]> {
  const isOther = (name: string) =>
    /^xl\/drawings\/[^/]+\.vml$/.test(name) || OTHERS.some(({ pattern }) => pattern.test(name))
  const parts = readZipTexts(
    content,
    (name) => SHEETS.test(name) || isOther(name) || isOfficeExtra(name),
  )
  const shared = readSharedStrings(parts.get('xl/sharedStrings.xml'))
  const showNumber = await readStyles(parts.get('xl/styles.xml'), parts.get(WORKBOOK))
  const sheets = listSheets(parts)
  const names = sheets.map(({ name }) => name).join('\n')
  const cells = sheets.flatMap(({ name, part, isHidden }): AttachmentText[] => {
    const xml = parts.get(part) ?? '<none/>'
    const { shown, hidden, table } = readSheet(xml, shared, isHidden, showNumber)
    return [
      { text: shown, place: `工作表“${name}”` },
      { text: hidden, place: `工作表“${name}”的隐藏部分`, isHidden: true },
      { ...toTableText(table), place: `工作表“${name}”` },
      ...readSheetMargins(xml, name),
    ]
  })
  const texts: AttachmentText[] = [
    ...cells,
    { text: names, place: '工作表的名称', isHidden: true },
    ...readOthers(parts),
    ...readOfficeExtras(parts),
  ]
  return texts.filter(({ text }) => text.trim() !== '')
}

function listSheets(parts: ReadonlyMap<string, string>) {
  const workbook = parts.get(WORKBOOK)
  if (workbook === undefined) throw new Error('the archive holds no Excel workbook')
  const targets = readRelations(parts, WORKBOOK)
  const sheets: { name: string; part: string; isHidden: boolean }[] = []
  readXml(workbook, {
    open(tag, { name = '', state = 'visible', ...attributes }) {
      const part = targets.get(attributes['r:id'] ?? '')
      if (tag === 'sheet' && part !== undefined)
        sheets.push({ name, part, isHidden: state !== 'visible' })
    },
  })
  return sheets
}

/** How Japanese programs say that characters are read. */
const withoutPhonetics = (xml: string) => xml.replace(/<(\w+:)?rPh\b[^]*?<\/\1?rPh>/g, '')

function readOthers(parts: ReadonlyMap<string, string>): AttachmentText[] {
  const drawn = [...parts]
    .filter(([name]) => name.endsWith('.vml'))
    .flatMap(([, xml]) => readVml(xml))
  const others = OTHERS.flatMap(({ pattern, elements = TEXT, ...rest }) =>
    [...parts]
      .filter(([name]) => pattern.test(name))
      .map(([, xml]) => ({
        text: [
          ...readElementTexts(withoutPhonetics(xml), new Set(elements)),
          ...readAttributes(xml, VALUE),
        ].join('\n'),
        ...rest,
      })),
  )
  return [...drawn, ...others]
}
