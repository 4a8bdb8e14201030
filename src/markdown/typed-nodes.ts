import { linkAddresses } from './address-links.ts'
import type { TextNode, LinkNode } from './address-links.ts'
import type { Reading } from './reading.ts'

/** Where a text stands: the whole text of the document, and whether it is part of a link. */
export type Place = { source: string; isLinked: boolean }

/** A text, of which `restore` has been done, as the nodes that it is in truth: its addresses are links. */
export function toTypedNodes(
  node: TextNode,
  { clear }: Reading,
  { source, isLinked }: Place,
): (TextNode | LinkNode)[] {
  const parts = isLinked ? [node] : linkAddresses(node, source)
  return parts.map((part) => (part.type === 'text' ? { ...part, value: clear(part.value) } : part))
}
