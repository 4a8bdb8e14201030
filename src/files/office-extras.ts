import type { AttachmentText } from './attachment-text.ts'
import { readAttributes, readElementTexts, readValues } from './element-texts.ts'
import { readXml } from './xml-events.ts'
import { readZipTexts } from './zip-entries.ts'

/** Parts of Word, Excel and PowerPoint files that show text outside the running text, and where that is read from. */
const EXTRAS: { pattern: RegExp; place: string; elements: string[]; isHidden?: true }[] = [
  { pattern: /^\w+\/charts\/chart[^/]*\.xml$/, place: '图表', elements: ['v', 't', 'pt'] },
  { pattern: /^\w+\/diagrams\/data[^/]*\.xml$/, place: '图示', elements: ['t'] },
  {
    pattern: /^docProps\/core\.xml$/,
    place: '文件属性',
    elements: ['title', 'subject', 'description', 'keywords', 'category', 'contentStatus'],
    isHidden: true,
  },
  {
    pattern: /^docProps\/custom\.xml$/,
    place: '自定义属性',
    elements: ['property'],
    isHidden: true,
  },
]

/** Data that programs keep in a file, in elements of their own making. */
const DATA = /^customXml\/[^/]+\.xml$/

const DESCRIBED =
  /^(?:word\/(?:document|header|footer)\d*|xl\/drawings\/\w+|ppt\/slide(?:s|Masters|Layouts)\/\w+)\.xml$/
const DESCRIPTIONS = new Set(['descr'])

/** Whether a part of an Office file holds text that `readOfficeExtras` gives. */
export const isOfficeExtra = (name: string) =>
  DATA.test(name) || DESCRIBED.test(name) || EXTRAS.some(({ pattern }) => pattern.test(name))

/** The texts of charts and diagrams, and the descriptions of images, which nobody sees. */
export function readOfficeExtras(parts: ReadonlyMap<string, string>): AttachmentText[] {
  return [...parts].flatMap(([name, xml]) => {
    const extra = EXTRAS.find(({ pattern }) => pattern.test(name))
    if (extra)
      return toText(readElementTexts(xml, new Set(extra.elements)), extra.place, extra.isHidden)
    if (DATA.test(name)) return toText(readValues(xml), '自定义数据', true)
    if (!DESCRIBED.test(name)) return []
    return [
      ...toText(readAttributes(xml, DESCRIPTIONS), '图片的替代文字', true),
      ...toText(readChoices(xml), '下拉选项', true),
    ]
  })
}

/** What may be chosen in a field of a Word form, of the new and of the old kind. */
function readChoices(xml: string): string[] {
  const choices: string[] = []
  if (!/<w:list(?:Item|Entry)/.test(xml)) return choices
  readXml(xml, {
    open(name, { 'w:displayText': shown, 'w:value': value, 'w:val': entry }) {
      if (name === 'listItem') choices.push(...new Set([shown ?? '', value ?? '']))
      if (name === 'listEntry') choices.push(entry ?? '')
    },
  })
  return choices.filter((choice) => choice !== '')
}

/** The texts of the charts and diagrams of an Office file, with the parts in which they lie. */
export function readDrawnTexts(content: Uint8Array): (AttachmentText & { name: string })[] {
  const drawn = EXTRAS.filter(({ isHidden }) => !isHidden)
  const parts = readZipTexts(content, (name) => drawn.some(({ pattern }) => pattern.test(name)))
  return [...parts].flatMap(([name, xml]) =>
    readOfficeExtras(new Map([[name, xml]])).map((text) => ({ name, ...text })),
  )
}

function toText(lines: string[], place: string, isHidden?: true): AttachmentText[] {
  return lines.length === 0
    ? []
    : [{ text: lines.join('\n'), place, ...(isHidden && { isHidden }) }]
}
