import type { ParsedDocument } from './parsed-document.ts'

/**
 * The pieces of running text of a body, line by line, with the line of the body on which each stands. A piece that does
 * not lie in the source as it reads, because of references or escapes, is cut at the ends of its own lines.
 */
export function textLines({ nodes }: ParsedDocument): { text: string; line: number }[] {
  return nodes.flatMap((node) =>
    node.type === 'text'
      ? node.value
          .split('\n')
          .map((text, index) => ({ text, line: (node.position?.start.line ?? 1) + index }))
      : [],
  )
}
