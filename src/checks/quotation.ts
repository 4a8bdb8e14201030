import type { ParsedDocument } from './parsed-document.ts'

type Node = ParsedDocument['nodes'][number]

/**
 * Tells for one block after the other whether it stands in words of another text: in a quotation that an earlier block
 * opened and none has closed, or in a block that is quoted as a whole.
 */
export function createQuotation(nodes: Node[]): (node: Node, text: string) => boolean {
  const quoted = nodes.filter(({ type }) => type === 'blockquote')
  let isOpen = false
  return (node, text) => {
    // A heading ends what somebody forgot to close.
    if (node.type === 'heading') isOpen = false
    const isWithin = isOpen || quoted.some((block) => contains(block, node))
    const last = Math.max(text.lastIndexOf('“'), text.lastIndexOf('”'))
    if (last >= 0) isOpen = text[last] === '“'
    return isWithin
  }
}

function contains(block: Node, node: Node): boolean {
  const [outer, inner] = [block.position, node.position]
  if (!outer || !inner) return false
  return outer.start.line <= inner.start.line && inner.end.line <= outer.end.line
}
