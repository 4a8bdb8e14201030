import { findComponents, toAttributes } from '#markdown/components.ts'
import type { AnchorsOf } from './anchors.ts'
import { atBodyLine } from './document-issue.ts'
import type { Issue } from './issue.ts'
import { lineOfNode } from './parsed-document.ts'
import type { ParsedDocument } from './parsed-document.ts'

/**
 * Reports key figures whose sentence does not stand in the text word for word, whose anchor leads nowhere or to
 * another paragraph, and whose value is not the one in the sentence: a figure without its source is a claim.
 */
export function findKeyFigureFaults(document: ParsedDocument, anchorsOf: AnchorsOf): Issue[] {
  const figures = findComponents(document.nodes, 'KeyFigure')
  const anchors = figures.length > 0 ? anchorsOf(document.file) : undefined
  if (!anchors) return []
  return figures.flatMap((node) =>
    explain(toAttributes(node), anchors).map((fault) =>
      atBodyLine(document.file, lineOfNode(node), { rule: 'key-figure', ...fault }),
    ),
  )
}

type Fault = Pick<Issue, 'problem' | 'fix'> & Partial<Pick<Issue, 'severity'>>

function explain(
  { indicator = '', value = '', quote, at }: Record<string, string>,
  anchors: ReadonlyMap<string, string>,
): Fault[] {
  const about = `关键数字“${indicator}”`
  if (at !== undefined && !anchors.has(at)) {
    const real = quote === undefined ? undefined : findAnchorOf(quote, anchors)
    const fix = real === undefined ? '改成原文段落的位置，或删去 at。' : `改成 at="${real}"。`
    return [{ problem: `${about}的位置 at="${at}" 在正文中没有。`, fix }]
  }
  if (quote === undefined) return []
  const place = findAnchorOf(quote, anchors)
  const isAtPlace = at === undefined || isIn(quote, anchors.get(at) ?? '')
  if (place === undefined)
    return [{ problem: `${about}引用的句子在正文中没有。`, fix: 'quote 照抄正文，一字不差。' }]
  if (!isAtPlace)
    return [{ problem: `${about}引用的句子不在 at="${at}" 这一段。`, fix: `改成 at="${place}"。` }]
  return findWrongValue(about, value, quote)
}

/** “没有新增” stands for nought; any other number has to be in the sentence as it is in the table. */
function findWrongValue(about: string, value: string, quote: string): Fault[] {
  if (value === '0' || isIn(value, quote)) return []
  return [
    {
      severity: 'warning',
      problem: `${about}的值“${value}”不在引用的句子里。`,
      fix: '核对原文，值和原文写法一致。',
    },
  ]
}

function findAnchorOf(quote: string, anchors: ReadonlyMap<string, string>): string | undefined {
  return [...anchors].find(([, text]) => isIn(quote, text))?.[0]
}

/** Word for word, but for line ends within a paragraph and the width of punctuation, which `check --fix` changes. */
const isIn = (part: string, text: string) => toWords(text).includes(toWords(part))
const toWords = (text: string) =>
  text.normalize('NFKC').replace(/\s+/g, '').replace(/[“”]/g, '"').replaceAll('。', '.')
