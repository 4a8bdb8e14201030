import { atBodyLine } from './document-issue.ts'
import type { Issue } from './issue.ts'
import { lineOfNode } from './parsed-document.ts'
import type { ParsedDocument } from './parsed-document.ts'

/** Reports a bare `<` in running text: today it is printed, but one more letter behind it would make it a tag. */
export function findStrayAngleBrackets({ file, nodes }: ParsedDocument): Issue[] {
  return nodes
    .filter((node) => node.type === 'text')
    .filter((node) => {
      const { start, end } = node.position ?? {}
      const source = file.body.slice(start?.offset, end?.offset)
      return /(?<!\\)</.test(source)
    })
    .map((node) =>
      atBodyLine(file, lineOfNode(node), {
        rule: 'stray-angle-bracket',
        problem: '正文中有半角的小于号 <。',
        fix: '写成全角“＜”或 &lt;。',
      }),
    )
}
