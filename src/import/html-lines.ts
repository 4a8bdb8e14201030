import type { HastNode } from 'satteri'
import { toHtmlRuns } from './html-runs.ts'
import { isSkipped } from './html-skipped.ts'
import type { Run } from './source-document.ts'

const LINES = new Set(['p', 'div', 'td', 'th', 'tr', 'li', 'br', 'table', 'caption'])
/** What these say of their words holds across lines. */
const INLINE = new Set(['a', 'del', 's', 'strike', 'sup'])

/** Everything in an element as one line: what stood on lines of its own is separated by a space. */
export function toLineRuns(node: HastNode): Run[] {
  const isWhole = node.type !== 'element' || INLINE.has(node.tagName) || isSkipped(node)
  if (isWhole || !hasLines(node)) return toHtmlRuns(node)
  const inner = node.children.flatMap(toLineRuns)
  return LINES.has(node.tagName) ? [{ text: ' ' }, ...inner, { text: ' ' }] : inner
}

const hasLines = (node: HastNode): boolean =>
  node.type === 'element' && (LINES.has(node.tagName) || node.children.some(hasLines))
