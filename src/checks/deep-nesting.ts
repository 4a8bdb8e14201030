import type { MdastNode } from 'satteri'
import { atBodyLine } from './document-issue.ts'
import type { Issue } from './issue.ts'
import { lineOfNode } from './parsed-document.ts'
import type { ParsedDocument } from './parsed-document.ts'

/** Levels of lists, quotes, elements and emphasis inside one another; a statute has five at most. */
const MOST_LEVELS = 20

/** Reports a body that nests deeper than the build, which walks it recursively, can follow; once, where it gets too deep. */
export function findDeepNesting({ file, nodes }: ParsedDocument): Issue[] {
  const [root] = nodes
  const tooDeep = root && findTooDeep(root)
  if (!tooDeep) return []
  return [
    atBodyLine(file, lineOfNode(tooDeep), {
      rule: 'deep-nesting',
      problem: `列表、引用、标签或强调一层套一层，超过 ${MOST_LEVELS} 层，网站生成不了。`,
      fix: '减少层数；多半是误输了许多“-”“>”或“*”，删去多余的，或在前面加反斜杠 \\。',
    }),
  ]
}

/** The first node that stands too deep. Not recursive, for the same reason. */
function findTooDeep(root: MdastNode): MdastNode | undefined {
  const waiting: { node: MdastNode; level: number }[] = [{ node: root, level: 0 }]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node, level } = next
    if (level > MOST_LEVELS) return node
    // A list and its item are one level.
    const inner = node.type === 'list' ? level : level + 1
    if ('children' in node)
      for (const child of node.children.toReversed()) waiting.push({ node: child, level: inner })
  }
  return undefined
}
