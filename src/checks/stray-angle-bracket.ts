import { atBodyLine } from './document-issue.ts'
import type { Issue } from './issue.ts'
import type { ParsedDocument } from './parsed-document.ts'

/** Reports a bare `<` in running text: today it is printed, but one more letter behind it would make it a tag. */
export function findStrayAngleBrackets({ file, nodes }: ParsedDocument): Issue[] {
  return nodes.flatMap((node) => {
    if (node.type !== 'text' || !node.position) return []
    const { start, end } = node.position
    const source = file.body.slice(start.offset, end.offset)
    const at = source.search(/(?<!\\)</)
    if (at < 0) return []
    // A paragraph is one piece of text, however many lines it has.
    const line = start.line + source.slice(0, at).split('\n').length - 1
    return [
      atBodyLine(file, line, {
        rule: 'stray-angle-bracket',
        problem: '正文中有半角的小于号 <。',
        fix: '写成全角“＜”或 &lt;。',
      }),
    ]
  })
}
