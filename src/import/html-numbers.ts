import type { HastNode } from 'satteri'
import { findHeldNote } from './html-notes.ts'
import { toRoman } from './number-numerals.ts'

type HtmlElement = Extract<HastNode, { type: 'element' }>

const toNumeral = (value: number) => (value < 1 || value > 3999 ? String(value) : toRoman(value))

/** Letters behind Z go on as AA, AB. */
function toLetters(value: number): string {
  if (value < 1) return String(value)
  const letter = String.fromCodePoint(0x41 + ((value - 1) % 26))
  return (value > 26 ? toLetters(Math.floor((value - 1) / 26)) : '') + letter
}

/** What browsers write before the items of lists of each type; plain figures where the type has no sign for a number. */
const WRITERS: Record<string, (value: number) => string> = {
  a: (value) => toLetters(value).toLowerCase(),
  A: toLetters,
  i: (value) => toNumeral(value).toLowerCase(),
  I: toNumeral,
}

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
  let next = toInteger(properties['start']) ?? (step < 0 ? items.length : 1)
  return children.map((child) => {
    if (!isItem(child) || findHeldNote(child) !== undefined) return child
    const value = toInteger(child.properties['value']) ?? next
    next = value + step
    const write = WRITERS[String(properties['type'])] ?? String
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
  const text: HastNode = { type: 'text', value: `${number}.` }
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
