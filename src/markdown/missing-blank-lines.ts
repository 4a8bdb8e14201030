import type { MdastNode } from 'satteri'
import { readItemLineEnds, readLineEnds } from '#domain/typed-lines.ts'
import type { LineEnd } from '#domain/typed-lines.ts'
import { walk } from './walk.ts'

/** A line of a body, counted from 1, before which an empty one is missing or may be. */
export type MissingBlank = { line: number; after: 'paragraph' | 'table'; end: LineEnd }

/** The lines that run into a paragraph or a table above them, in the order of the text. */
export function findMissingBlanks(nodes: Iterable<MdastNode>, body: string): MissingBlank[] {
  const lines = body.split(/\r?\n/)
  return [...nodes].flatMap((node) => {
    if (node.type === 'table') return findBelowTable(node, lines)
    return node.type === 'paragraph' ? findInParagraph(node, lines) : []
  })
}

/** A row of a table has a stroke; a line without one is text that stands too near. */
function findBelowTable(
  table: Extract<MdastNode, { type: 'table' }>,
  lines: string[],
): MissingBlank[] {
  const row = table.children.find(
    ({ position }) => !lines[(position?.start.line ?? 0) - 1]?.includes('|'),
  )
  const line = row?.position?.start.line
  return line === undefined ? [] : [{ line, after: 'table', end: 'parted' }]
}

function findInParagraph(node: MdastNode, lines: string[]): MissingBlank[] {
  const { start, end } = node.position ?? {}
  if (!start || !end || start.line === end.line || hasLongTag(node)) return []
  const own = lines.slice(start.line - 1, end.line)
  // A table without its second line is another fault, and stays together.
  if (own.every((line) => /^[\s>]*\|/.test(line))) return []
  const [first = '', ...rest] = own
  const words = [first.slice(start.column - 1), ...rest.map((line) => line.replace(/^[ \t>]+/, ''))]
  const read = isItemAtMargin(own, start.column) ? readItemLineEnds : readLineEnds
  return read(words).flatMap((lineEnd, at): MissingBlank[] =>
    // Two spaces or a stroke at its end break a line on purpose.
    lineEnd === 'joined' || /(?: {2}|\\)$/.test(own[at] ?? '')
      ? []
      : [{ line: start.line + at + 1, after: 'paragraph', end: lineEnd }],
  )
}

/** Whether the lines of a paragraph begin behind the mark of a list and go on at the margin. */
export const isItemAtMargin = ([first = '', ...rest]: string[], column: number) =>
  /(?:^|[\s>])(?:[-*+]|\d+[.)])[ \t]+$/.test(first.slice(0, column - 1)) &&
  rest.some((line) => /^\S/.test(line))

/** A tag over several lines is no text. */
const hasLongTag = (node: MdastNode) =>
  [...walk(node)].some(
    ({ type, position }) =>
      type === 'mdxJsxTextElement' && position?.start.line !== position?.end.line,
  )

/** The body with the empty lines that are missing; a quotation goes on over its own. */
export function addBlankLines(body: string, missing: MissingBlank[]): string {
  const before = new Set(missing.map(({ line }) => line))
  return body
    .split('\n')
    .flatMap((line, at) => {
      const end = line.endsWith('\r') ? '\r' : ''
      const margin = /^[ \t]*(?:>[ \t]?)*/.exec(line)?.[0].trimEnd() ?? ''
      return before.has(at + 1) ? [margin + end, line] : [line]
    })
    .join('\n')
}
