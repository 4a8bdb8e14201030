/** A heading as the Markdown processor reports it. */
export type Heading = { depth: number; slug: string; text: string }

/** A heading with the headings below it. */
export type ContentsNode = Heading & { children: ContentsNode[] }

/** The contents of a document as a tree. A level that is skipped does not open an empty one. */
export function toContentsTree(headings: Heading[]): ContentsNode[] {
  const root: ContentsNode[] = []
  const open: ContentsNode[] = []
  for (const heading of headings) {
    const node = { ...heading, children: [] }
    while ((open.at(-1)?.depth ?? 0) >= node.depth) open.pop()
    const siblings = open.at(-1)?.children ?? root
    siblings.push(node)
    open.push(node)
  }
  return root
}
