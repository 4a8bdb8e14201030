import type { HastNode } from 'satteri'

type HtmlElement = Extract<HastNode, { type: 'element' }>

/** Where a link leads from the text to a note, as the reader of Word files, Word itself and LibreOffice write it. */
const TO_NOTE = /^#(?:(footnote|endnote)-(\d+)|_(ftn|edn)(\d+)|(sdfootnote|sdendnote)(\d+)sym)$/
/** Where a link leads from a note back to the text. */
const TO_TEXT =
  /^#(?:(footnote|endnote)-ref-(\d+)|_(ftn|edn)ref(\d+)|(sdfootnote|sdendnote)(\d+)anc)$/
/** The id of an element that holds a note. */
const OWN_ID = /^(?:(footnote|endnote)-(\d+)|(ftn|edn)(\d+)|(sdfootnote|sdendnote)(\d+))$/

/** The note that a link refers to. */
export const findReferredNote = (node: HtmlElement) => toId(TO_NOTE, addressOf(node))

/** The note that an element holds: it bears its id, or it is a paragraph that opens with the link back. */
export function findHeldNote(node: HtmlElement): string | undefined {
  const own = toId(OWN_ID, node.properties['id'] ?? '')
  if (own !== undefined || !['p', 'li', 'dd'].includes(node.tagName)) return own
  const opening = findOpeningLink(node)
  return opening && toId(TO_TEXT, addressOf(opening))
}

/** A note without the links back, whose signs are not its words. */
export function withoutBackLinks(node: HastNode): HastNode {
  if (!('children' in node)) return node
  const children = (node.children as HastNode[])
    .filter((child) => child.type !== 'element' || toId(TO_TEXT, addressOf(child)) === undefined)
    .map(withoutBackLinks)
  return { ...node, children } as HastNode
}

/** The link with which an element begins. */
function findOpeningLink(node: HtmlElement): HtmlElement | undefined {
  const first = node.children.find((child) => child.type !== 'text' || child.value.trim() !== '')
  if (first?.type !== 'element') return undefined
  return first.tagName === 'a' ? first : findOpeningLink(first)
}

const addressOf = ({ tagName, properties }: HtmlElement) =>
  tagName === 'a' && typeof properties['href'] === 'string' ? properties['href'] : ''

const toId = (pattern: RegExp, text: string) =>
  pattern
    .exec(text)
    ?.slice(1)
    .filter((part) => (part as string | undefined) !== undefined)
    .join('-')
