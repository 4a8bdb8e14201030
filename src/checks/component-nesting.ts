import type { MdastNode } from 'satteri'
import { atBodyLine } from './document-issue.ts'
import type { Issue } from './issue.ts'
import { lineOfNode } from './parsed-document.ts'
import type { ParsedDocument } from './parsed-document.ts'

/** Components that are parts of another one, with the one that must hold them. */
const PARENT_OF = new Map([
  ['KeyFigure', 'KeyFigures'],
  ['TimelineItem', 'Timeline'],
])

/** Reports parts outside their whole, and wholes that hold something else: the page's table or list would break apart. */
export function findMisnestedComponents({ file, nodes }: ParsedDocument): Issue[] {
  return nodes.flatMap((parent) =>
    childrenOf(parent).flatMap((child) => {
      const explanation = explain(nameOf(parent), nameOf(child), child)
      return explanation
        ? [atBodyLine(file, lineOfNode(child), { rule: 'component-nesting', ...explanation })]
        : []
    }),
  )
}

function explain(parent: string | undefined, child: string | undefined, node: MdastNode) {
  const needed = child === undefined ? undefined : PARENT_OF.get(child)
  if (needed && needed !== parent) {
    return {
      problem: `<${child}> 不在 <${needed}> 里面。`,
      fix: `用 <${needed}> … </${needed}> 把它包起来。`,
    }
  }
  const part = [...PARENT_OF].find(([, whole]) => whole === parent)?.[0]
  if (part && child !== part) {
    return {
      problem: `<${parent}> 里面只能放 <${part}>。`,
      fix: `把其他内容移到 <${parent}> 的外面。`,
    }
  }
  if (parent === 'DataTable' && node.type !== 'table') {
    return {
      problem: '<DataTable> 里面只能放一个表格。',
      fix: '表格前后各空一行；其他文字移到外面，或写进 note。',
    }
  }
  return undefined
}

const childrenOf = (node: MdastNode) => ('children' in node ? (node.children as MdastNode[]) : [])

function nameOf(node: MdastNode): string | undefined {
  const isElement = node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement'
  return isElement ? (node.name ?? undefined) : undefined
}
