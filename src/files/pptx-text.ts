import type { AttachmentText } from './attachment-text.ts'
import { readElementTexts } from './element-texts.ts'
import { isOfficeExtra, readOfficeExtras } from './office-extras.ts'
import { readVml, toDrawnTexts } from './office-drawn.ts'
import { toParagraphs } from './office-paragraphs.ts'
import { toTableTexts } from './office-tables.ts'
import { readRelations } from './office-relations.ts'
import { readXml } from './xml-events.ts'
import { readZipTexts } from './zip-entries.ts'

const PRESENTATION = 'ppt/presentation.xml'
const WANTED =
  /^ppt\/(?:presentation|(?:slides|notesSlides|slideMasters|slideLayouts|notesMasters|handoutMasters|comments)\/[^/]+)\.xml$|^ppt\/drawings\/[^/]+\.vml$|^ppt\/(?:slides\/)?_rels\/[^/]+\.rels$/

/** The text of a PowerPoint file: slide by slide with its notes, hidden slides too, then comments and masters. */
export function readPptxText(content: Uint8Array): Promise<AttachmentText[]> {
  const parts = readZipTexts(content, (name) => WANTED.test(name) || isOfficeExtra(name))
  const texts = [
    ...listSlides(parts).flatMap((slide, index) => readSlide(parts, slide, index + 1)),
    ...readOthers(parts),
    ...readOfficeExtras(parts),
  ]
  return Promise.resolve(texts.filter(({ text }) => text.trim() !== ''))
}

/** The parts of the slides in the order in which they are shown; slides that no list names come last. */
function listSlides(parts: ReadonlyMap<string, string>): string[] {
  const presentation = parts.get(PRESENTATION)
  if (presentation === undefined) throw new Error('the archive holds no presentation')
  const targets = readRelations(parts, PRESENTATION)
  const shown: string[] = []
  readXml(presentation, {
    open(name, attributes) {
      const part = targets.get(attributes['r:id'] ?? '')
      if (name === 'sldId' && part !== undefined) shown.push(part)
    },
  })
  const all = [...parts.keys()].filter((name) => /^ppt\/slides\/[^/]+\.xml$/.test(name))
  return [...new Set([...shown, ...all])]
}

function readSlide(
  parts: ReadonlyMap<string, string>,
  slide: string,
  number: number,
): AttachmentText[] {
  const xml = parts.get(slide) ?? '<none/>'
  const notes = [...readRelations(parts, slide).values()].filter((name) =>
    name.startsWith('ppt/notesSlides/'),
  )
  const own: AttachmentText = isHiddenSlide(xml)
    ? { text: toParagraphs(xml), place: `第${number}页（隐藏）`, isHidden: true }
    : { text: toParagraphs(xml), place: `第${number}页` }
  return [
    own,
    ...toTableTexts(xml),
    ...toDrawnTexts(xml),
    ...notes.map((name): AttachmentText => ({
      text: toParagraphs(parts.get(name) ?? '<none/>'),
      place: `第${number}页备注`,
      isHidden: true,
    })),
  ]
}

function isHiddenSlide(xml: string): boolean {
  let isHidden = false
  readXml(xml, {
    open(name, { show }) {
      if (name === 'sld') isHidden = show === '0' || show === 'false'
    },
  })
  return isHidden
}

/** Comments of older PowerPoint stand in `text`, those of newer ones in paragraphs. */
function readOthers(parts: ReadonlyMap<string, string>): AttachmentText[] {
  return [...parts].flatMap(([name, xml]): AttachmentText[] => {
    if (name.startsWith('ppt/comments/')) {
      const lines = [toParagraphs(xml), ...readElementTexts(xml, new Set(['text']))]
      return [{ text: lines.join('\n').trim(), place: '批注', isHidden: true }]
    }
    if (name.endsWith('.vml')) return readVml(xml)
    if (!/^ppt\/\w+(?:Masters|Layouts)\//.test(name)) return []
    return [{ text: toParagraphs(xml), place: '母版', isHidden: true }, ...toDrawnTexts(xml)]
  })
}
