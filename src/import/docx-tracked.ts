import type { Document, Element, Node } from '@xmldom/xmldom'
import { childrenNamed, findAll, propertyOf, unwrap } from './docx-elements.ts'
import { markDeleted, moveOutDeletedCells } from './docx-deleted-cells.ts'
import { isDropped } from './docx-labels.ts'
import type { Note } from './docx-rewrite.ts'

/** Accepts insertions; marks what was deleted, so that it is reported where it stood (ECMA-376 Part 1 §17.13.5). */
export function resolveTrackedChanges(document: Document, note: Note): void {
  moveOutDeletedCells(document)
  const joined = findAll(document, 'p').filter(isMarkDeleted)
  for (const element of [...findAll(document, 'ins'), ...findAll(document, 'moveTo')]) {
    note(element.textContent ?? '', '修订中插入的文字，已接受')
    unwrap(element)
  }
  for (const element of [...findAll(document, 'del'), ...findAll(document, 'moveFrom')]) {
    markDeleted(document, element)
    unwrap(element)
  }
  for (const paragraph of joined) joinNext(paragraph)
}

function isMarkDeleted(paragraph: Element): boolean {
  const mark = propertyOf(paragraph, 'rPr')
  return ['del', 'moveFrom'].some((name) => mark && childrenNamed(mark, name).length > 0)
}

/**
 * A paragraph whose mark was deleted runs on in the next one, which keeps its own properties (§17.13.5.15); where that
 * has none, a number is not lost with the mark.
 */
function joinNext(paragraph: Element): void {
  const next = nextElement(paragraph)
  if (next?.localName !== 'p') return
  if (hasWords(paragraph) && !hasOwnForm(next)) adoptProperties(next, paragraph)
  const [properties] = childrenNamed(next, 'pPr')
  const words = Array.from(paragraph.childNodes).filter((node) => !isProperties(node))
  const before = properties ? properties.nextSibling : next.firstChild
  for (const node of words) next.insertBefore(node, before)
  paragraph.parentNode?.removeChild(paragraph)
}

const isProperties = (node: Node) => (node as Element).localName === 'pPr'

const hasWords = (paragraph: Element) =>
  findAll(paragraph, 'r').some((run) => run.textContent !== '' && !isDropped(run))

const hasOwnForm = (paragraph: Element) =>
  ['numPr', 'pStyle'].some((name) => propertyOf(paragraph, name) !== undefined)

function adoptProperties(paragraph: Element, other: Element): void {
  for (const properties of childrenNamed(paragraph, 'pPr')) paragraph.removeChild(properties)
  const [adopted] = childrenNamed(other, 'pPr')
  if (adopted) paragraph.insertBefore(adopted, paragraph.firstChild)
}

/** The next paragraph or table; marks of ranges may stand between. */
function nextElement(node: Node): Element | undefined {
  let next = node.nextSibling
  while (next && !['p', 'tbl', 'sectPr'].includes((next as Element).localName ?? ''))
    next = next.nextSibling
  return (next as Element | null) ?? undefined
}
