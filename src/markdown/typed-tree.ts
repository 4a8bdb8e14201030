import type { MdastNode } from 'satteri'
import { isComponentNode } from './components.ts'
import type { Reading } from './reading.ts'
import { toTypedNodes } from './typed-nodes.ts'
import { toTypedWords } from './typed-words.ts'
import { visit } from './walk.ts'

/**
 * Makes of a tree that the parser read what its writer typed: words without stand-ins, addresses as links. Lines of a
 * paragraph stay as they are. Changes the tree.
 */
export function restoreTree(root: MdastNode, reading: Reading, source: string): MdastNode {
  const divided = new Map<MdastNode, MdastNode[]>()
  const parents = new Set<MdastNode>()
  for (const { node, parent, isLinked } of visit(root)) {
    if (node.type === 'text') {
      node.value = reading.restore(node.value)
      divided.set(node, toTypedNodes(node, reading, { source, isLinked }))
      parents.add(parent)
    } else Object.assign(node, toTypedWords(node, reading))
    if (isComponentNode(node))
      for (const attribute of node.attributes)
        Object.assign(attribute, toTypedWords(attribute, reading))
  }
  for (const parent of parents) divide(parent, divided)
  return root
}

function divide(parent: MdastNode, divided: Map<MdastNode, MdastNode[]>): void {
  if (!('children' in parent)) return
  const children = parent.children as MdastNode[]
  parent.children = children.flatMap((child) => divided.get(child) ?? [child]) as never
}
