import type { HastNode } from 'satteri'
import { createOutline } from '#domain/outline.ts'

export type HastElement = Extract<HastNode, { type: 'element' }>

/** An anchor with the words that stand there. */
export type NamedAnchor = { id: string; text: string }

/** Elements that get an anchor of their own. */
export const ANCHORED = ['h2', 'h3', 'h4', 'h5', 'p', 'li']

/** Gives out the anchors of one document; asked for every element of `ANCHORED` in the order of the text. */
export function createAnchorNamer() {
  const outline = createOutline()
  return (node: Readonly<HastElement>, parent: Readonly<HastNode>): NamedAnchor | undefined => {
    // Footnotes come with anchors of their own, to which their links lead.
    if (typeof node.properties['id'] === 'string') return undefined
    const text = toWords(node)
    if (node.tagName.startsWith('h'))
      return { id: outline.heading(Number(node.tagName[1]), text), text }
    // The item has the anchor; its paragraphs need none.
    if (parent.type === 'element' && parent.tagName === 'li') return undefined
    return { id: outline.paragraph(text), text }
  }
}

/** The words of an element without the marks of footnotes and the number in a list, which are no part of what it says. */
function toWords(node: Readonly<HastNode>): string {
  if (node.type === 'text') return node.value
  if (!('children' in node) || isFootnoteMark(node) || isListNumber(node)) return ''
  return node.children.map((child) => toWords(child)).join('')
}

const isListNumber = (node: Readonly<HastNode>) =>
  node.type === 'element' && String(node.properties['className']) === 'number'

function isFootnoteMark(node: Readonly<HastNode>): boolean {
  const [link] = node.type === 'element' && node.tagName === 'sup' ? node.children : []
  return link?.type === 'element' && link.properties['dataFootnoteRef'] !== undefined
}
