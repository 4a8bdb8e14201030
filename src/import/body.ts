import { escapeLineStart, escapeWithAddresses, toAttribute, toLink } from './escape-mdx.ts'
import { findEnumerationItems } from './enumeration.ts'
import { spaceArticle } from '#domain/heading-forms.ts'
import { splitRuns } from './runs.ts'
import { textOf } from './source-document.ts'
import type { ReportEntry, Run } from './source-document.ts'
import type { BodyBlock } from './structure.ts'
import { toMarkdownTable } from './markdown-table.ts'

/** What the body is made with. */
export type BodyOptions = {
  /** Makes a list of `一是…；二是…`; otherwise the report offers it. */
  lists: boolean
}

/** Written where a person must say what an image shows. */
export const MISSING_ALT = '待填写'

/** The body as MDX: blocks with an empty line between them, footnotes at the end. */
export function toBody(blocks: BodyBlock[], options: BodyOptions, report: ReportEntry[]): string {
  const notes = new Map<string, string>()
  for (const block of blocks) if (block.kind === 'note') notes.set(block.id, String(notes.size + 1))
  const context = { notes, options, report }
  return `${blocks
    .flatMap((block) => toMarkdown(block, context))
    .filter((text) => text !== '')
    .reduce((whole, text) => whole + toGap(whole, text) + text, '')}\n`
}

/** Items of a list follow each other without an empty line. */
function toGap(whole: string, text: string): string {
  if (whole === '') return ''
  const last = whole.slice(whole.lastIndexOf('\n') + 1)
  return text.startsWith('- ') && last.startsWith('- ') ? '\n' : '\n\n'
}

type Context = { notes: Map<string, string>; options: BodyOptions; report: ReportEntry[] }

function toMarkdown(block: BodyBlock, context: Context): string[] {
  switch (block.kind) {
    case 'heading':
      return [`${'#'.repeat(block.depth)} ${toInline(block.runs, context).trim()}`]
    case 'paragraph':
      return block.isItem
        ? [`- ${escapeLineStart(toInline(block.runs, context).trim())}`]
        : toParagraphs(block.runs, block.place, context)
    case 'table':
      return toMarkdownTable(block.rows, block.place, context.report)
    case 'image':
      return [
        `<Figure src="${toAttribute(block.file)}" alt="${toAttribute(block.alt) || MISSING_ALT}" />`,
      ]
    case 'note':
      return [
        `[^${context.notes.get(block.id) ?? block.id}]: ${escapeLineStart(toInline(block.runs, context).trim())}`,
      ]
    case 'dropped':
      return []
  }
}

function toParagraphs(runs: Run[], place: string, context: Context): string[] {
  const text = textOf({ kind: 'paragraph', runs })
  const starts = findEnumerationItems(text)
  if (starts.length === 0) return [toParagraph(runs, context)]
  if (!context.options.lists) {
    const note = `这一段有 ${starts.length} 项“一是、二是”，加上 --lists 可排成列表`
    context.report.push({ place, kind: 'hint', text: text.slice(0, 20), note })
    return [toParagraph(runs, context)]
  }
  const pieces: Run[][] = []
  let rest = runs
  for (const start of starts.toReversed()) {
    const [before, after] = splitRuns(rest, start)
    pieces.unshift(after)
    rest = before
  }
  const items = pieces.map((piece) => `- ${toInline(piece, context).trim()}`).join('\n')
  return [toParagraph(rest, context), items].filter((part) => part !== '')
}

function toParagraph(runs: Run[], context: Context): string {
  return escapeLineStart(spaceArticle(toInline(runs, context).trim()))
}

function toInline(runs: Run[], { notes }: Context): string {
  return runs
    .map(({ text, href, note }) => {
      if (note !== undefined) return notes.has(note) ? `[^${notes.get(note) ?? ''}]` : ''
      const words = withoutControls(text)
      if (href !== undefined && words.trim() !== '') return toLink(words, href)
      return escapeWithAddresses(words)
    })
    .join('')
}

/** Line breaks and control characters inside a paragraph become spaces; invisible marks vanish. */
const withoutControls = (text: string) =>
  text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').replace(/[\u200b-\u200f\u2060\ufeff]/g, '')
