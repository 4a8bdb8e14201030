import type { MdastNode } from 'satteri'

/** A tree in which `[words][name]` is a link to the address that is defined for the name. */
export function resolveReferences(tree: MdastNode): MdastNode {
  const addresses = new Map<string, string>()
  for (const node of nodesOf(tree)) {
    // The first definition of a name counts, as in every reader of Markdown.
    if (node.type === 'definition' && !addresses.has(node.identifier))
      addresses.set(node.identifier, node.url)
  }
  return addresses.size === 0 ? tree : resolve(tree, addresses)
}

function resolve(node: MdastNode, addresses: Map<string, string>): MdastNode {
  const children = childrenOf(node).map((child) => resolve(child, addresses))
  const isReference = node.type === 'linkReference' || node.type === 'imageReference'
  const url = isReference ? addresses.get(node.identifier) : undefined
  if (url === undefined) return 'children' in node ? ({ ...node, children } as MdastNode) : node
  return node.type === 'imageReference'
    ? { ...node, type: 'image', url }
    : ({ ...node, type: 'link', url, children } as MdastNode)
}

const childrenOf = (node: MdastNode) => ('children' in node ? (node.children as MdastNode[]) : [])

function* nodesOf(node: MdastNode): Generator<MdastNode> {
  yield node
  for (const child of childrenOf(node)) yield* nodesOf(child)
}
