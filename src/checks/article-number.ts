import { toNumber, toYear } from '#domain/chinese-numerals.ts'
import { findNumbering, FIRST_LISTED_RANK } from '#domain/heading-forms.ts'
import { atBodyLine } from './document-issue.ts'
import type { Issue } from './issue.ts'
import { lineOfNode, toPlainText } from './parsed-document.ts'
import type { ParsedDocument } from './parsed-document.ts'
import { createQuotation } from './quotation.ts'

type Node = ParsedDocument['nodes'][number]

/** Reports articles and chapters that leave one out, or begin again though no other act begins: numbers that went wrong on the way. */
export function findArticleNumberFaults({ file, nodes }: ParsedDocument): Issue[] {
  const count = { 条: createCount('条'), 章: createCount('章') }
  const isQuoted = createQuotation(nodes)
  return nodes.flatMap((node) => {
    const beginning = findBeginning(node)
    if (beginning) for (const each of Object.values(count)) each.allow(beginning)
    if (node.type !== 'paragraph' && node.type !== 'heading') return []
    const text = toPlainText(node)
    if (isQuoted(node, text)) return []
    if (BOOK.test(text)) count.章.allow({ quotes: false })
    return toUnits(node, text)
      .flatMap(({ unit, number }) => count[unit].next(number) ?? [])
      .map((finding) =>
        atBodyLine(file, lineOfNode(node), {
          rule: 'article-number',
          severity: 'warning',
          ...finding,
        }),
      )
  })
}

/** The number of an article at the beginning of a paragraph, or of a sentence where several were run together. */
const ARTICLES = /(?<=^|[\s。；])第[一二三四五六七八九十百千零〇○\d０-９]+条(?=\s|$)/g
const CHAPTER = /^第[一二三四五六七八九十百零〇○\d０-９]+章/
/** The chapters of a book may begin anew. */
const BOOK = /^第[一二三四五六七八九十百零〇\d]+(?:编|分编|部分)/

/** The articles and the chapter that a block opens; chapters in paragraphs are lines of a table of contents. */
function toUnits(node: Node, text: string): { unit: '条' | '章'; number: string }[] {
  const chapter = node.type === 'heading' ? CHAPTER.exec(text.trim())?.[0] : undefined
  if (chapter !== undefined) return [{ unit: '章', number: chapter }]
  return [...text.matchAll(ARTICLES)].map(([number]) => ({ unit: '条', number }))
}

/** Counts one kind of part; a row that does not begin with one is made of parts of another act. */
function createCount(unit: '条' | '章') {
  let last = 0
  let mayBegin = false
  let mayQuote = false
  return {
    allow({ quotes }: Beginning) {
      mayBegin = true
      mayQuote ||= quotes
    },
    next(number: string): { problem: string; fix: string } | undefined {
      const value = valueOf(number)
      const previous = last
      const [isBeginning, isQuote] = [value === 1 && mayBegin, mayQuote && value !== last + 1]
      if (last === 0 && value !== 1) return undefined
      mayBegin = mayQuote = false
      last = isQuote && value !== 1 ? 0 : value
      if (isBeginning || isQuote || value === previous + 1 || previous === 0) return undefined
      // Chapters are headings, and whether those leave one out is asked elsewhere.
      if (unit === '章' && value !== 1) return undefined
      return explain(number, unit, value, previous)
    },
  }
}

function explain(number: string, unit: string, value: number, previous: number) {
  const before = `前一个是第 ${previous} ${unit}`
  if (value > previous)
    return {
      problem: `${number}的序号不连续（${before}）。`,
      fix: `核对原文有没有漏掉的${unit === '条' ? '条文' : '章'}；是原文如此的，保持不变。`,
    }
  return {
    problem: `${number}的序号重新起头或重复（${before}）。`,
    fix: '对照原文核对序号：Word 的自动编号有没有读错；另一份文件从这里开始的，把它的名称写成标题。',
  }
}

/** A place where another act can begin, or where single parts of one can be quoted. */
type Beginning = { quotes: boolean }

/** What stands between two acts: the title of the second, a signature, a line across. */
function findBeginning(node: Node): Beginning | undefined {
  if (node.type === 'thematicBreak') return { quotes: false }
  if (node.type === 'mdxJsxFlowElement')
    return node.name === 'Signature' ? { quotes: false } : undefined
  if (node.type !== 'heading' && node.type !== 'paragraph') return undefined
  const text = toPlainText(node).trim()
  if (node.type === 'paragraph') return isTitleLine(text) ? { quotes: false } : undefined
  return isTitle(text) ? { quotes: findNumbering(text) === undefined } : undefined
}

/** A paragraph that can be the title of an act: no sentence, and no item of a list. */
const isTitleLine = (text: string) =>
  isTitle(text) && LOOKS_LIKE_TITLE.test(text) && findNumbering(text) === undefined

/** Headings of parts of one act that bear no number. */
const PARTS = /^(?:总\s*则|分\s*则|附\s*则|罚\s*则|前\s*言|序\s*言|目\s*录)$/

function isTitle(text: string): boolean {
  const rank = findNumbering(text)?.rank ?? FIRST_LISTED_RANK
  return (
    text !== '' && rank >= FIRST_LISTED_RANK && !PARTS.test(text) && !/^第\S+[章节条]/.test(text)
  )
}

/** 附件2, or a short line without a sentence. */
const LOOKS_LIKE_TITLE = /^(?:附\s*(?:件|录|表)|[^。；：，！？、]{4,60}$)/

/** Figures, numerals, and numerals that are written figure by figure, as Word does from 一〇〇 on. */
function valueOf(number: string): number {
  const figure = /\d+/.exec(number.normalize('NFKC'))?.[0]
  if (figure !== undefined) return Number(figure)
  const numerals = number.slice(1, -1)
  return /[十百千]/.test(numerals) ? toNumber(numerals) : toYear(numerals)
}
