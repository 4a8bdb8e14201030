import type { MdastNode } from 'satteri'

/** A node with where it stands. */
export type Visited = { node: MdastNode; parent: MdastNode; isLinked: boolean }

/** Every node of a tree, parents before their children. Not recursive: a text may nest thousands of levels deep. */
export function* walk(root: MdastNode): Generator<MdastNode> {
  for (const { node } of visit(root)) yield node
}

/** Every node of a tree with its parent, and whether it is part of a link. What is put into a parent later is not met. */
export function* visit(root: MdastNode): Generator<Visited> {
  const waiting: Visited[] = [{ node: root, parent: root, isLinked: false }]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node } = next
    if ('children' in node) {
      const isLinked = next.isLinked || node.type === 'link' || node.type === 'linkReference'
      for (const child of node.children.toReversed())
        waiting.push({ node: child, parent: node, isLinked })
    }
    yield next
  }
}
