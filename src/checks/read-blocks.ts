import type { MdastNode } from 'satteri'
import { isComponentNode, toAttributes } from '#markdown/components.ts'
import { lineOfNode } from './parsed-document.ts'
import type { ParsedDocument } from './parsed-document.ts'

/** A paragraph, heading, row or attribute as readers see it: without marks, with its character references resolved. */
export type ReadBlock = {
  /** The words, one line for each line of the source; the cells of a row with tabs between them. */
  text: string
  /** First and last line in the file, counted from 1. */
  first: number
  last: number
}

/** Nodes that are part of the line in which they stand; every other node begins a block of its own. */
const INLINE = new Set<MdastNode['type']>([
  'text', 'emphasis', 'strong', 'delete', 'link', 'linkReference', 'inlineCode', 'break',
  'mdxJsxTextElement', 'footnoteReference', 'tableCell',
]) // prettier-ignore

/** What readers see of a body: in its source, marks, references and line ends can stand between two figures. */
export function toReadBlocks({ file, nodes }: ParsedDocument): ReadBlock[] {
  const blocks: ReadBlock[] = []
  const shown: ReadBlock[] = []
  for (const node of nodes) {
    shown.push(...toLabels(node).map((text) => toBlock(node, text)))
    if (!INLINE.has(node.type)) blocks.push(toBlock(node, ''))
    const block = blocks.at(-1)
    if (block) block.text += toWords(node)
  }
  const toFile = (line: number) => file.bodyLine + line - 1
  return [...blocks, ...shown]
    .filter(({ text }) => text.trim() !== '')
    .map(({ text, first, last }) => ({ text, first: toFile(first), last: toFile(last) }))
}

/** Texts that stand beside the words of a node: attributes of a component, the title of a link. */
function toLabels(node: MdastNode): string[] {
  if (isComponentNode(node)) return Object.values(toAttributes(node))
  return 'title' in node && node.title ? [node.title] : []
}

const toBlock = (node: MdastNode, text: string): ReadBlock => ({
  text,
  first: lineOfNode(node),
  last: node.position?.end.line ?? lineOfNode(node),
})

function toWords(node: MdastNode): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
    case 'code':
      return node.value
    case 'break':
      return '\n'
    case 'tableCell':
      return '\t'
    default:
      return ''
  }
}

/** Finds of the blocks that stand neither in the source of the same lines nor in an earlier block: no find is told twice. */
export function withoutRepeats<Find extends { first: number; last: number; text: string }>(
  finds: Find[],
): Find[] {
  return finds.filter(
    (find, index) => !finds.slice(0, index).some((earlier) => isSame(earlier, find)),
  )
}

const isSame = (a: { first: number; last: number; text: string }, b: typeof a) =>
  a.first <= b.last && b.first <= a.last && (a.text.includes(b.text) || b.text.includes(a.text))
