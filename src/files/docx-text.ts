import type { AttachmentText } from './attachment-text.ts'
import { readXml } from './xml-events.ts'
import { readZipTexts } from './zip-entries.ts'

/** The parts of a Word file that hold text, in the order in which they are read, and what they are called. */
const PARTS: { pattern: RegExp; place: string }[] = [
  { pattern: /^word\/document\d*\.xml$/, place: '正文' },
  { pattern: /^word\/header\d*\.xml$/, place: '页眉' },
  { pattern: /^word\/footer\d*\.xml$/, place: '页脚' },
  { pattern: /^word\/footnotes\.xml$/, place: '脚注' },
  { pattern: /^word\/endnotes\.xml$/, place: '尾注' },
  { pattern: /^word\/comments\.xml$/, place: '批注' },
]

/** The text of a Word file: body, headers, notes, comments, and the deleted passages of tracked changes. */
export function readDocxText(content: Uint8Array): Promise<AttachmentText[]> {
  const isWanted = (name: string) => PARTS.some(({ pattern }) => pattern.test(name))
  const entries = [...readZipTexts(content, isWanted)]
  if (!entries.some(([name]) => name.startsWith('word/document'))) {
    throw new Error('the archive holds no Word document')
  }
  const texts = PARTS.flatMap(({ pattern, place }) =>
    entries
      .filter(([name]) => pattern.test(name))
      .flatMap(([, xml]) => [
        { text: toParagraphs(xml, 't'), place },
        { text: toParagraphs(xml, 'delText'), place: '已删除的修订' },
      ]),
  )
  return Promise.resolve(texts.filter(({ text }) => text !== ''))
}

/** Passages of Office's fallback for old readers repeat what stands beside them. */
const REPEATED = 'Fallback'

/** One line for each paragraph, of the text that stands in elements of the given name. */
function toParagraphs(xml: string, element: 't' | 'delText'): string {
  const lines: string[] = []
  let line = ''
  let isText = false
  let repeated = 0
  readXml(xml, {
    open(name) {
      if (name === REPEATED) repeated += 1
      isText = name === element && repeated === 0
      if (name === 'tab' || name === 'br') line += ' '
    },
    text(value) {
      if (isText) line += value
    },
    close(name) {
      if (name === REPEATED) repeated -= 1
      if (name === 'tc') line += ' '
      isText = false
      if (name !== 'p') return
      if (line.trim() !== '') lines.push(line.trim())
      line = ''
    },
  })
  return lines.join('\n')
}
