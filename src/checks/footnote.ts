import type { MdastNode } from 'satteri'
import { atBodyLine } from './document-issue.ts'
import type { Issue } from './issue.ts'
import { lineOfNode } from './parsed-document.ts'
import type { ParsedDocument } from './parsed-document.ts'

/**
 * Reports footnotes without a mark in the text, which no page prints, marks without a footnote, which are printed as
 * they are typed, and second footnotes of one name, which are dropped.
 */
export function findFootnoteFaults({ file, nodes }: ParsedDocument): Issue[] {
  const marked = new Set(nodes.flatMap((node) => nameOf(node, 'footnoteReference')))
  const seen = new Set<string>()
  return nodes.flatMap((node) => {
    const [name] = nameOf(node, 'footnoteDefinition')
    const faults =
      name === undefined
        ? findMarks(node, file.body).map(explainMark)
        : [explainDefinition(name, marked.has(name), seen.has(name))]
    if (name !== undefined) seen.add(name)
    return faults
      .filter((fault) => fault !== undefined)
      .map((fault) => atBodyLine(file, lineOfNode(node), { rule: 'footnote', ...fault }))
  })
}

function nameOf(node: MdastNode, type: 'footnoteReference' | 'footnoteDefinition'): string[] {
  return node.type === type ? [node.identifier] : []
}

/** Marks that the parser left in the text because nothing stands under their name; escaped ones are meant as text. */
function findMarks(node: MdastNode, body: string): string[] {
  if (node.type !== 'text') return []
  const source = body.slice(node.position?.start.offset, node.position?.end.offset)
  return [...source.matchAll(/(?<!\\)\[\^([^\]\s]+)\]/g)].map(([, name = '']) => name)
}

const explainMark = (name: string) => ({
  problem: `脚注 [^${name}] 没有说明文字。`,
  fix: `在文末另起一段写 [^${name}]: 说明；不是脚注的删去。`,
})

function explainDefinition(name: string, isMarked: boolean, isRepeated: boolean) {
  if (isRepeated)
    return {
      problem: `脚注 [^${name}] 的说明写了两次，后一次不会出现在页面上。`,
      fix: '给后一个脚注另起编号，正文中的标记一并改正。',
    }
  return isMarked
    ? undefined
    : {
        problem: `脚注 [^${name}] 在正文中没有标记，不会出现在页面上。`,
        fix: `在正文中相应的位置写上 [^${name}]；不要的删去。`,
      }
}
