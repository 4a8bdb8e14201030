import { createHash } from 'node:crypto'
import type { MdastNode } from 'satteri'
import { isComponentNode, toAttributes } from './components.ts'
import { INLINE } from './inline-nodes.ts'
import { toListNumbers } from './list-numbers.ts'
import type { ListNode } from './list-numbers.ts'
import { parseMdx, walk } from './parse-mdx.ts'

/**
 * SHA-256 of the words of a body, by which a recording is tied to the text that it reads. Line ends, emphasis, heading
 * levels and targets of links are not heard and do not count; every word and sign does, and where a paragraph ends.
 * Numbers of a list count where they do not simply count on.
 */
export function toTextDigest(body: string): string {
  const { tree } = parseMdx(body)
  const blocks = toBlocks(tree ? walk(tree) : [], body)
  return createHash('sha256').update(blocks.join('\n')).digest('hex')
}

/** Attributes that lead somewhere, and are no words. */
const SILENT = new Set(['src', 'file', 'at', 'kind'])

function toBlocks(nodes: Iterable<MdastNode>, body: string): string[] {
  const blocks: string[] = []
  for (const node of nodes) {
    if (node.type === 'list') blocks.push(toNumbers(node, body))
    if (!INLINE.has(node.type)) blocks.push(...toLabels(node), '')
    blocks.push((blocks.pop() ?? '') + toWords(node))
  }
  return blocks.map(withoutLineEnds).filter((block) => block !== '')
}

function toNumbers(list: ListNode, body: string): string {
  const numbers = toListNumbers(list, body)
  return numbers && numbers.form !== 'plain' ? numbers.marks.join(' ') : ''
}

/** What a component shows besides the text within it: a caption, a figure, a heading. */
function toLabels(node: MdastNode): string[] {
  if (!isComponentNode(node)) return []
  return Object.entries(toAttributes(node)).flatMap(([name, value]) =>
    SILENT.has(name) ? [] : [value],
  )
}

function toWords(node: MdastNode): string {
  if (node.type === 'break') return '\n'
  return node.type === 'text' || node.type === 'inlineCode' || node.type === 'code'
    ? node.value
    : ''
}

/** A space is heard only between words of Latin letters and figures; Chinese text may be wrapped anywhere. */
const withoutLineEnds = (text: string) =>
  text
    .trim()
    .replace(/(?<![!-~])\s+|\s+(?![!-~])/gu, '')
    .replace(/\s+/gu, ' ')
