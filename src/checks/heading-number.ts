import { findNumbering } from '#domain/heading-forms.ts'
import { toNumber } from '#domain/chinese-numerals.ts'
import { atBodyLine } from './document-issue.ts'
import type { Issue } from './issue.ts'
import { lineOfNode, toPlainText } from './parsed-document.ts'
import type { ParsedDocument } from './parsed-document.ts'

/** Reports headings whose numbers leave one out or repeat one: 一、三、 or （二）（二）. A part may begin anew with one. */
export function findHeadingNumberFaults({ file, nodes }: ParsedDocument): Issue[] {
  const last = new Map<number, number>()
  return nodes
    .filter((node) => node.type === 'heading')
    .flatMap((heading) => {
      const text = toPlainText(heading)
      const numbering = findNumbering(text)
      for (const rank of [...last.keys()]) if (numbering && rank > numbering.rank) last.delete(rank)
      const value = numbering && valueOf(numbering.number)
      if (!numbering || value === undefined) return []
      const previous = last.get(numbering.rank) ?? 0
      last.set(numbering.rank, value)
      if (value === previous + 1 || value === 1) return []
      return [
        atBodyLine(file, lineOfNode(heading), {
          rule: 'heading-number',
          severity: 'warning',
          problem: `标题“${text.slice(0, 20)}”的序号不连续（前一个是 ${previous}）。`,
          fix: '核对原文；是原文如此的，保持不变。',
        }),
      ]
    })
}

function valueOf(number: string): number | undefined {
  const figure = /\d+/.exec(number)?.[0]
  const numerals = /[〇零一二三四五六七八九十百千]+/.exec(number)?.[0]
  if (figure !== undefined) return Number(figure)
  return numerals === undefined ? undefined : toNumber(numerals)
}
