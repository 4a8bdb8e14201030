import type { HastNode } from 'satteri'
import type { Piece } from '#domain/term-uses.ts'

/** A piece of a paragraph, with the node that it is. */
export type TextPiece = Piece & { node: Readonly<TextNode> }

type TextNode = Extract<HastNode, { type: 'text' }>

/** Elements within which a paragraph goes on. */
const INLINE = new Set(['a', 'code', 'del', 'em', 'strong', 'sub', 'sup'])

/** Elements whose text stays as it is: links, code, headings, heads and captions of tables. */
const CLOSED = new Set(['a', 'code', 'pre', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'th', 'caption'])

/** The end of a paragraph, among what is still to be read. */
const BREAK = Symbol('break')

/** The text of a document, paragraph by paragraph. Not recursive: a text may nest thousands of levels deep. */
export function toTextRuns(root: Readonly<HastNode>): TextPiece[][] {
  const runs: TextPiece[][] = [[]]
  const waiting: ({ node: Readonly<HastNode>; isOpen: boolean } | typeof BREAK)[] = []
  waiting.push({ node: root, isOpen: true })
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (next === BREAK) {
      runs.push([])
      continue
    }
    const { node, isOpen } = next
    if (node.type === 'text') runs.at(-1)?.push({ node, text: node.value, isOpen })
    if (!isInline(node)) {
      runs.push([])
      waiting.push(BREAK)
    }
    if ('children' in node)
      for (const child of node.children.toReversed())
        waiting.push({ node: child, isOpen: isOpen && !isClosing(node) })
  }
  return runs.filter((run) => run.length > 0)
}

const isInline = (node: Readonly<HastNode>) =>
  node.type === 'text' || (node.type === 'element' && INLINE.has(node.tagName))

const isClosing = (node: Readonly<HastNode>) => node.type === 'element' && CLOSED.has(node.tagName)
