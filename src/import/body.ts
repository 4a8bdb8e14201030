import { spaceArticle } from '#domain/heading-forms.ts'
import { findEnumerationItems } from './enumeration.ts'
import { escapeLineStart, toAttribute } from './escape-mdx.ts'
import { createInline, numberNotes } from './inline.ts'
import type { Inline } from './inline.ts'
import { toMarkdownTable } from './markdown-table.ts'
import { splitRuns } from './runs.ts'
import { textOfRuns } from './source-document.ts'
import type { ReportEntry, Run } from './source-document.ts'
import type { BodyBlock } from './structure.ts'

/** What the body is made with. */
export type BodyOptions = {
  /** Makes a list of `一是…；二是…`; otherwise the report offers it. */
  lists: boolean
}

/** Written where a person must say what an image shows. */
const MISSING_ALT = '待填写'

/** The body as MDX: blocks with an empty line between them. */
export function toBody(blocks: BodyBlock[], options: BodyOptions, report: ReportEntry[]): string {
  const notes = numberNotes(blocks)
  const context = { notes, inline: createInline(notes, report), options, report }
  const texts = blocks.flatMap((block) => toMarkdown(block, context)).filter((text) => text !== '')
  return `${texts.map((text, index) => toGap(texts[index - 1], text) + text).join('')}\n`
}

/** Items of a list follow each other without an empty line. */
function toGap(previous: string | undefined, text: string): string {
  if (previous === undefined) return ''
  const last = previous.slice(previous.lastIndexOf('\n') + 1)
  return text.startsWith('- ') && last.startsWith('- ') ? '\n' : '\n\n'
}

type Context = {
  notes: Map<string, string>
  inline: Inline
  options: BodyOptions
  report: ReportEntry[]
}

function toMarkdown(block: BodyBlock, context: Context): string[] {
  const { inline, report } = context
  switch (block.kind) {
    case 'heading':
      return [`${'#'.repeat(block.depth)} ${inline(block.runs, block.place).trim()}`]
    case 'paragraph':
      return block.isItem
        ? [`- ${escapeLineStart(inline(block.runs, block.place).trim())}`]
        : toParagraphs(block.runs, block.place, context)
    case 'table':
      return toMarkdownTable(block.rows, block.place, inline, report)
    case 'image': {
      const alt = toAttribute(block.alt) || MISSING_ALT
      return [`<Figure src="${toAttribute(block.file)}" alt="${alt}" />`]
    }
    case 'signature': {
      const [organisation, date] = [block.organisation, block.date].map(toAttribute)
      return [`<Signature organisation="${organisation ?? ''}" date="${date ?? ''}" />`]
    }
    case 'note':
      return [toNote(block, context)]
    case 'dropped':
      return []
  }
}

/** A note to which nothing refers would not be printed; it becomes a paragraph. */
function toNote(block: BodyBlock & { kind: 'note' }, { notes, inline, report }: Context): string {
  const number = notes.get(block.id)
  const words = escapeLineStart(toLine(inline(block.runs, block.place)))
  if (number !== undefined) return `[^${number}]: ${words}`
  const text = toLine(textOfRuns(block.runs))
  const note = '正文中没有指向这个脚注的标记（可能在名称里），已改为文末的一段，请核对'
  report.push({ place: block.place, kind: 'changed', text, note })
  return words
}

const toLine = (text: string) => text.replace(/\s+/g, ' ').trim()

function toParagraphs(runs: Run[], place: string, context: Context): string[] {
  const starts = findEnumerationItems(textOfRuns(runs))
  const write = (piece: Run[]) => escapeLineStart(spaceArticle(context.inline(piece, place).trim()))
  if (starts.length === 0) return [write(runs)]
  if (!context.options.lists) {
    const note = `这一段有 ${starts.length} 项“一是、二是”，加上 --lists 可排成列表`
    const text = textOfRuns(runs).slice(0, 20)
    context.report.push({ place, kind: 'hint', text, note })
    return [write(runs)]
  }
  const pieces: Run[][] = []
  let rest = runs
  for (const start of starts.toReversed()) {
    const [before, after] = splitRuns(rest, start)
    pieces.unshift(after)
    rest = before
  }
  const items = pieces.map((piece) => `- ${context.inline(piece, place).trim()}`).join('\n')
  return [write(rest), items].filter((part) => part !== '')
}
