import type { HastNode } from 'satteri'
import { toListWriter } from './html-list-styles.ts'
import { findHeldNote } from './html-notes.ts'

type HtmlElement = Extract<HastNode, { type: 'element' }>

/** Writes the numbers that a browser puts before the items of a list as text; the items become paragraphs. */
export function writeListNumbers<Node extends HastNode>(node: Node): Node {
  if (!('children' in node)) return node
  const children = (node.children as HastNode[]).map(writeListNumbers)
  const isList = node.type === 'element' && node.tagName === 'ol' && !isBare(node)
  return { ...node, children: isList ? numberItems(node, children) : children }
}

/** A list without signs shows no numbers. */
const isBare = ({ properties }: HtmlElement) =>
  /list-style(?:-type)?\s*:[^;]*none/i.test(properties['style'] ?? '')

function numberItems({ properties }: HtmlElement, children: HastNode[]): HastNode[] {
  const items = children.filter(isItem)
  const step = properties['reversed'] ? -1 : 1
  const write = toListWriter(properties['style'] ?? '', properties['type'] ?? '')
  let next = toInteger(properties['start']) ?? (step < 0 ? items.length : 1)
  return children.map((child) => {
    if (!isItem(child) || findHeldNote(child) !== undefined) return child
    const value = toInteger(child.properties['value']) ?? next
    next = value + step
    return withNumber(child, write(value))
  })
}

const isItem = (node: HastNode): node is HtmlElement =>
  node.type === 'element' && node.tagName === 'li'

/** The number stands in the first paragraph of the item. */
function withNumber(item: HtmlElement, number: string): HtmlElement {
  const at = item.children.findIndex(({ type, ...child }) =>
    type === 'text' ? 'value' in child && child.value.trim() !== '' : type === 'element',
  )
  const first = item.children[at]
  if (first?.type === 'element' && ['p', 'div'].includes(first.tagName)) {
    const children = item.children.with(at, withNumber(first, number))
    return { ...item, tagName: item.tagName === 'li' ? 'div' : item.tagName, children }
  }
  const text: HastNode = { type: 'text', value: number }
  return {
    ...item,
    tagName: item.tagName === 'li' ? 'p' : item.tagName,
    children: [text, ...item.children],
  }
}

/** A number that a damaged file may not have written. */
function toInteger(value: unknown): number | undefined {
  const number = Number(value ?? Number.NaN)
  return Number.isSafeInteger(number) ? number : undefined
}
