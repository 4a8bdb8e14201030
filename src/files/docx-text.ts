import type { AttachmentText } from './attachment-text.ts'
import { readBoxedNumbers } from './boxed-numbers.ts'
import { isOfficeExtra, readOfficeExtras } from './office-extras.ts'
import { toDrawnTexts } from './office-drawn.ts'
import { toParagraphs } from './office-paragraphs.ts'
import { toTableTexts } from './office-tables.ts'
import { readZipTexts } from './zip-entries.ts'

/** The parts of a Word file that hold text, in the order in which they are read, and what they are called. */
const PARTS: { pattern: RegExp; place: string; isHidden?: true }[] = [
  { pattern: /^word\/document\d*\.xml$/, place: '正文' },
  { pattern: /^word\/header\d*\.xml$/, place: '页眉', isHidden: true },
  { pattern: /^word\/footer\d*\.xml$/, place: '页脚', isHidden: true },
  { pattern: /^word\/footnotes\.xml$/, place: '脚注' },
  { pattern: /^word\/endnotes\.xml$/, place: '尾注' },
  { pattern: /^word\/comments\.xml$/, place: '批注', isHidden: true },
  { pattern: /^word\/glossary\/document\.xml$/, place: '文档部件', isHidden: true },
]

/** The text of a Word file: body, headers, notes, comments, charts, and the deleted passages of tracked changes. */
export function readDocxText(content: Uint8Array): Promise<AttachmentText[]> {
  const isPart = (name: string) => PARTS.some(({ pattern }) => pattern.test(name))
  const parts = readZipTexts(content, (name) => isPart(name) || isOfficeExtra(name))
  if (![...parts.keys()].some((name) => name.startsWith('word/document'))) {
    throw new Error('the archive holds no Word document')
  }
  const texts = PARTS.flatMap(({ pattern, ...part }) =>
    [...parts]
      .filter(([name]) => pattern.test(name))
      .flatMap(([, xml]): AttachmentText[] => [
        { text: toParagraphs(xml), ...part },
        ...toDeleted(xml),
        { text: readBoxedNumbers(xml), place: '逐格填写的号码', isHidden: true },
        ...toTableTexts(xml),
        ...toDrawnTexts(xml),
      ]),
  )
  return Promise.resolve(
    [...texts, ...readOfficeExtras(parts)].filter(({ text }) => text.trim() !== ''),
  )
}

/** The deleted passages of tracked changes; few files have any, and reading a part once more takes as long as before. */
function toDeleted(xml: string): AttachmentText[] {
  if (!xml.includes('delText')) return []
  return [{ text: toParagraphs(xml, 'delText'), place: '已删除的修订', isHidden: true }]
}
