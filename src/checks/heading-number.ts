import { findNumbering } from '#domain/heading-forms.ts'
import { toNumber } from '#domain/chinese-numerals.ts'
import { atBodyLine } from './document-issue.ts'
import type { Issue } from './issue.ts'
import { lineOfNode, toPlainText } from './parsed-document.ts'
import type { ParsedDocument } from './parsed-document.ts'

/** Reports headings whose numbers leave one out or repeat one: 一、三、 or （二）（二）. A part may begin anew with one. */
export function findHeadingNumberFaults({ file, nodes }: ParsedDocument): Issue[] {
  const last = new Map<number, number>()
  // 一、资金安排。… runs in its paragraph, and 二、使用范围 beside it is a heading: together they leave none out.
  const lastRunIn = new Map<number, number>()
  // （一）（二） can run on over 一、 and 二、.
  const lastAnywhere = new Map<number, number>()
  return nodes.flatMap((node) => {
    if (node.type !== 'heading' && node.type !== 'paragraph') return []
    const text = toPlainText(node)
    const numbering = findNumbering(text)
    const value = numbering && valueOf(numbering.number)
    if (!numbering || value === undefined) return []
    const { rank } = numbering
    if (node.type === 'paragraph') {
      lastRunIn.set(rank, value)
      return []
    }
    for (const lower of [...last.keys()]) if (lower > rank) last.delete(lower)
    const previous = last.get(rank)
    const before = [previous, lastRunIn.get(rank), lastAnywhere.get(rank)]
    last.set(rank, value)
    lastAnywhere.set(rank, value)
    if (value === 1 || before.includes(value - 1)) return []
    return [
      atBodyLine(file, lineOfNode(node), {
        rule: 'heading-number',
        severity: 'warning',
        problem: `标题“${text.slice(0, 20)}”的序号不连续（${previous === undefined ? '前面没有同级的标题' : `前一个是 ${previous}`}）。`,
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
