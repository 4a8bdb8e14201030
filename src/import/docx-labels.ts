import type { Document, Element } from '@xmldom/xmldom'
import {
  childrenNamed,
  findAll,
  insertText,
  isOff,
  propertyOf,
  setParagraphStyle,
  valueOf,
} from './docx-elements.ts'
import type { Label } from './docx-number-label.ts'
import type { Numbering } from './docx-numbering.ts'
import type { Note } from './docx-rewrite.ts'

/** Writes the numbers that Word makes itself into the paragraphs; returns them in their order. */
export function writeLabels(document: Document, numbering: Numbering, note: Note): string[] {
  return findAll(document, 'p').flatMap((paragraph) => {
    // What nobody sees any more is not counted either.
    const label = isGone(paragraph) ? undefined : numbering.next(paragraph)
    if (label === undefined) return []
    if (label.kind === 'number') return [writeNumber(document, paragraph, label, note)]
    const words = paragraph.textContent ?? ''
    if (label.isPicture) note(words, '图片做的项目符号，已写成普通的项目符号')
    setParagraphStyle(document, paragraph, 'GongkaiItem')
    return []
  })
}

type NumberLabel = Extract<Label, { kind: 'number' }>

function writeNumber(
  document: Document,
  paragraph: Element,
  { text, unknown }: NumberLabel,
  note: Note,
): string {
  insertText(document, paragraph, text)
  note(text, 'Word 自动编号，已写成文字')
  for (const format of unknown)
    note(text, `编号格式“${format}”没有对应的写法，已写成阿拉伯数字，请核对`)
  return text
}

/** Whether nothing of a paragraph is left: its words, or its mark, were deleted or are hidden. */
function isGone(paragraph: Element): boolean {
  const runs = findAll(paragraph, 'r').filter(hasContent)
  return runs.length === 0 ? isMarkHidden(paragraph) : runs.every(isDropped)
}

/** What stands in a run without being seen. */
const UNSEEN = ['rPr', 'lastRenderedPageBreak']

const hasContent = (run: Element) =>
  Array.from(run.childNodes).some((node) => {
    const name = (node as Element).localName ?? ''
    return name === 't' ? node.textContent !== '' : name !== '' && !UNSEEN.includes(name)
  })

/** Whether a run was marked as deleted or hidden. */
export function isDropped(run: Element): boolean {
  const [properties] = childrenNamed(run, 'rPr')
  const style = valueOf(properties && childrenNamed(properties, 'rStyle')[0])
  return style === 'GongkaiDeleted' || style === 'GongkaiHidden'
}

function isMarkHidden(paragraph: Element): boolean {
  const mark = propertyOf(paragraph, 'rPr')
  const [vanish] = mark ? childrenNamed(mark, 'vanish') : []
  return vanish !== undefined && !isOff(valueOf(vanish))
}
