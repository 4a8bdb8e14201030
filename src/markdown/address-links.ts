import { BARE_ADDRESS, toHref } from '#domain/bare-address.ts'
import type { MdastNode } from 'satteri'

export type TextNode = Extract<MdastNode, { type: 'text' }>
export type LinkNode = Extract<MdastNode, { type: 'link' }>

/** A text with the addresses in it as links. `source` is the text of the whole document. */
export function linkAddresses(node: TextNode, source: string): (TextNode | LinkNode)[] {
  const parts: (TextNode | LinkNode)[] = []
  let at = 0
  for (const { index, 0: address } of node.value.matchAll(BARE_ADDRESS)) {
    if (index > at) parts.push(toPart(node, source, at, index))
    at = index + address.length
    const text = toPart(node, source, index, at)
    const { position } = text
    parts.push({
      type: 'link',
      url: toHref(address),
      children: [text],
      ...(position && { position }),
    })
  }
  if (at === 0) return [node]
  return at < node.value.length ? [...parts, toPart(node, source, at, node.value.length)] : parts
}

function toPart(node: TextNode, source: string, from: number, to: number): TextNode {
  const { value, position } = node
  const text = { type: 'text', value: value.slice(from, to) } as const
  if (!position) return text
  const start = position.start.offset ?? 0
  // Where escapes make the text shorter than its source, the whole is the place of each part.
  if (source.slice(start, position.end.offset) !== value) return { ...text, position }
  return { ...text, position: { start: toPoint(node, from), end: toPoint(node, to) } }
}

function toPoint({ value, position }: TextNode, at: number) {
  const { line = 1, column = 1, offset = 0 } = position?.start ?? {}
  const ahead = value.slice(0, at).split('\n')
  const last = ahead.at(-1)?.length ?? 0
  return {
    line: line + ahead.length - 1,
    column: ahead.length === 1 ? column + last : last + 1,
    offset: offset + at,
  }
}
