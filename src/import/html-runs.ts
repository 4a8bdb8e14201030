import { CONTENTS_NOTE } from './contents.ts'
import type { HastNode } from 'satteri'
import { findMarkReason } from './docx-marks.ts'
import { findReferredNote } from './html-notes.ts'
import { isSkipped, toSkipped } from './html-skipped.ts'
import { elevate, toFlatNote } from './raised.ts'
import type { Elevation } from './raised.ts'
import type { Run } from './source-document.ts'

type HtmlElement = Extract<HastNode, { type: 'element' }>

/** Elements whose words stand above or below the line. */
const ELEVATIONS: Record<string, Elevation> = { sup: 'superscript', sub: 'subscript' }

/** The words of an inline node, in order, with links, footnote references and deleted passages. */
export function toHtmlRuns(node: HastNode, href?: string): Run[] {
  if (node.type === 'text') {
    const text = node.value.replace(/[\s\u00a0]+/g, ' ')
    return [{ text, ...(href === undefined ? {} : { href }) }]
  }
  if (node.type !== 'element') return []
  const { tagName, properties, children } = node
  if (isSkipped(node)) return toSkipped(node)
  const note = findReferredNote(node)
  if (note !== undefined) return [{ text: '', note, ...toMark(node) }]
  if (tagName === 'img') return [toLostImage(node)]
  const target = properties['href']
  const inner = children.flatMap((child) =>
    toHtmlRuns(child, tagName === 'a' && typeof target === 'string' ? target : href),
  )
  if (tagName === 'del' || tagName === 's' || tagName === 'strike') {
    return inner.map((run) => ({ ...run, dropped: run.dropped ?? reasonOf(node) }))
  }
  const elevation = ELEVATIONS[tagName]
  if (elevation) return inner.map((run) => toElevated(run, elevation))
  if (tagName === 'br') return [{ text: ' ' }]
  return inner
}

/** In characters of their own where there are such; other words stay on the line, and a person should see that. */
function toElevated(run: Run, elevation: Elevation): Run {
  if (run.text.trim() === '' || run.dropped !== undefined) return run
  const text = elevate(run.text, elevation)
  if (text !== undefined) return { ...run, text }
  return { ...run, changed: toFlatNote(elevation) }
}

/** Signs that the reader of Word files made up are nobody's. */
function toMark(node: HtmlElement): { mark?: string } {
  const mark = node.children.flatMap((child) => toHtmlRuns(child).map(({ text }) => text)).join('')
  return /^#(?:foot|end)note-/.test(String(node.properties['href'])) ? {} : { mark: mark.trim() }
}

/** An image in a line or in a cell has no place in the document. */
function toLostImage({ properties }: HtmlElement): Run {
  const { alt } = properties
  const text = typeof alt === 'string' ? alt : ''
  return { text, dropped: '表格或脚注中的图片，未导入，请补上' }
}

/** Why struck text is not taken over. The classes come from the reader of Word files. */
function reasonOf({ tagName, properties }: HtmlElement): string {
  const names = [properties['className']].flat().filter((name) => typeof name === 'string')
  const reason = findMarkReason(names)
  if (reason !== undefined) return reason
  if (names.includes('hidden')) return '隐藏文字'
  if (names.includes('contents')) return CONTENTS_NOTE
  return tagName === 'del' ? '修订中删除的文字' : '带删除线的文字'
}
