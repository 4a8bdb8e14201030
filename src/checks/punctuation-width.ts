import { restorePunctuation } from '#domain/punctuation.ts'
import { atBodyLine } from './document-issue.ts'
import type { Issue } from './issue.ts'
import { lineOfNode } from './parsed-document.ts'
import type { ParsedDocument } from './parsed-document.ts'

/** Reports half-width punctuation between Chinese characters (GB/T 15834), and full-width in web addresses; one message for a paragraph. */
export function findPunctuationFaults({ file, nodes }: ParsedDocument): Issue[] {
  return nodes.flatMap((node) => {
    if (node.type !== 'text') return []
    // As a whole: quotation marks and brackets may close on another line than they open.
    const text = node.value
    if (!/[,;:?!()."]|https?：/i.test(text)) return []
    const { changes } = restorePunctuation(text)
    const [first] = changes
    if (!first) return []
    const around = text.slice(Math.max(0, first.index - 4), first.index + 5)
    return [
      atBodyLine(file, lineOfNode(node) + text.slice(0, first.index).split('\n').length - 1, {
        rule: 'punctuation-width',
        severity: 'warning',
        problem: '：／'.includes(first.from)
          ? `网址“${around}”里有全角标点。`
          : `中文里有 ${changes.length} 处半角标点，例如“${around}”。`,
        fix: `把 ${first.from} 改成 ${first.to}；可用 check --fix 改正。`,
      }),
    ]
  })
}
