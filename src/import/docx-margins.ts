import { readAttributes } from '#files/element-texts.ts'
import { readZipTexts } from '#files/zip-entries.ts'
import { findAll, parseXml } from './docx-elements.ts'
import { createPlaces } from './places.ts'
import type { PlacedBlock } from './source-document.ts'

/** The parts of a Word file whose words do not belong to the text, and what they are called. */
const MARGINS: { pattern: RegExp; name: string }[] = [
  { pattern: /^word\/header\d*\.xml$/, name: '页眉' },
  { pattern: /^word\/footer\d*\.xml$/, name: '页脚' },
  { pattern: /^word\/comments\.xml$/, name: '批注' },
]

/** What stands in headers, footers and comments, words that tracked changes deleted there included; none is lost without a word. */
export function readMargins(content: Uint8Array): PlacedBlock[] {
  const toPlace = createPlaces()
  const parts = readZipTexts(content, (name) => MARGINS.some(({ pattern }) => pattern.test(name)))
  return MARGINS.flatMap(({ pattern, name }) =>
    [...parts]
      .filter(([path]) => pattern.test(path))
      .flatMap(([, xml]) => [
        {
          text: [toText(xml, 't'), toWordArt(xml)].filter((text) => text !== '').join('\n'),
          reason: `${name}不进入正文`,
        },
        { text: toText(xml, 'delText'), reason: `${name}中修订删除的文字` },
        { text: toPictures(xml), reason: `${name}中的图片不进入正文` },
      ])
      .filter(({ text }) => text !== '')
      .map((piece) => ({ kind: 'dropped', ...piece, place: toPlace(name) })),
  )
}

/** The words of old WordArt, with which Word also makes watermarks. */
const toWordArt = (xml: string) => readAttributes(xml, new Set(['string'])).join('\n')

/** How many pictures there are. */
function toPictures(xml: string): string {
  const count = ['blip', 'imagedata'].flatMap((name) => findAll(parseXml(xml), name)).length
  return count === 0 ? '' : `${count} 幅`
}

/** The words of all paragraphs that stand in elements of a name, a line for each. */
const toText = (xml: string, element: 't' | 'delText') =>
  findAll(parseXml(xml), 'p')
    .map((paragraph) =>
      findAll(paragraph, element)
        .map(({ textContent }) => textContent)
        .join(''),
    )
    .filter((line) => line.trim() !== '')
    .join('\n')
