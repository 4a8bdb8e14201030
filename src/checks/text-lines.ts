import type { ParsedDocument } from './parsed-document.ts'

/** The pieces of running text of a body, with the line on which each begins, counted within the body. */
export function textLines({
  nodes,
}: ParsedDocument): { text: string; line: number; offset: number }[] {
  return nodes.flatMap((node) =>
    node.type === 'text'
      ? [
          {
            text: node.value,
            line: node.position?.start.line ?? 1,
            offset: node.position?.start.offset ?? 0,
          },
        ]
      : [],
  )
}
