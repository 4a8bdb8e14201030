import type { AttachmentText } from './attachment-text.ts'
import { readElementTexts } from './element-texts.ts'
import { toParagraphs } from './office-paragraphs.ts'
import { readXml } from './xml-events.ts'

/** Lettering of VML (`v:textpath string="…"`, as Word draws its watermarks), and the titles of its shapes and backgrounds. */
const DRAWN = new Set(['string', 'o:title', 'alt', 'title', 'o:alt'])
/** Elements that carry such attributes; others use the same names for numbers and fonts. */
const SHAPES =
  /^(?:textpath|shape|rect|roundrect|oval|line|group|fill|imagedata|background|docPr|cNvPr|WordArt)$/
const FALLBACK = new Set(['Fallback'])

/** The lettering that stands in attributes of drawings, and what only old readers are shown. */
export function toDrawnTexts(xml: string): AttachmentText[] {
  return [
    toText(readLettering(xml), '水印、艺术字'),
    toText(readFallbacks(xml), '供旧版程序显示的文字'),
  ].filter(({ text }) => text !== '')
}

/** Mostly they repeat what stands beside them. */
function readFallbacks(xml: string): string[] {
  if (!xml.includes('Fallback')) return []
  const shown = toCompact(toParagraphs(xml))
  return readElementTexts(xml, FALLBACK).filter((text) => !shown.includes(toCompact(text)))
}

const toCompact = (text: string) => text.replace(/\s/g, '')

function readLettering(xml: string): string[] {
  const lines: string[] = []
  if (!/\s(?:string|(?:o:)?title|(?:o:)?alt)=/.test(xml)) return lines
  try {
    readXml(xml, {
      open(name, attributes) {
        if (!SHAPES.test(name)) return
        for (const [key, value] of Object.entries(attributes)) if (DRAWN.has(key)) lines.push(value)
      },
    })
  } catch {
    // Drawings of old versions are not always well-formed; the lettering is then read as it stands.
    return [...xml.matchAll(/\sstring="([^"]*)"/g)].map(([, text = '']) => text)
  }
  return lines
}

const toText = (lines: string[], place: string): AttachmentText => ({
  text: [...new Set(lines.map((line) => line.trim()).filter((line) => line !== ''))].join('\n'),
  place,
  isHidden: true,
})

/** What a program drew beside the cells of a sheet or on a slide in the old format (VML): lettering, boxes and comments. */
export function readVml(source: string): AttachmentText[] {
  let words: string[]
  try {
    words = readElementTexts(source, new Set(['textbox']))
  } catch {
    words = [...source.matchAll(/>([^<>]*\p{Script=Han}[^<>]*)</gu)].map(([, text = '']) =>
      text.trim(),
    )
  }
  return [toText([...readLettering(source), ...words], '水印、艺术字')].filter(
    ({ text }) => text !== '',
  )
}
