import { markdownToMdast } from 'satteri'
import type { MdastNode } from 'satteri'
import { readItemLineEnds, readLineEnds } from '#domain/typed-lines.ts'
import { toListNumbers } from '#markdown/list-numbers.ts'
import { isItemAtMargin } from '#markdown/missing-blank-lines.ts'
import { toReading } from '#markdown/reading.ts'
import { restoreTree } from '#markdown/typed-tree.ts'
import { walk } from '#markdown/walk.ts'
import { toParagraphs } from './joined-runs.ts'
import { childrenOf, nameOf, sourceTextOf, toRuns } from './markdown-runs.ts'
import { resolveReferences } from './markdown-references.ts'
import { createPlaces } from './places.ts'
import type { PlacedBlock, ReportEntry, SourceBlock, SourceDocument } from './source-document.ts'

/** Reads Markdown, as far as official texts use it: headings, paragraphs, lists, tables, links, footnotes. */
export function readMarkdownSource(text: string): SourceDocument {
  const toPlace = createPlaces()
  const changes: ReportEntry[] = []
  const root = parseMarkdown(text)
  const referred = new Set(
    [...walk(root)].flatMap((node) => (node.type === 'footnoteReference' ? [node.identifier] : [])),
  )
  const reader: Reader = {
    source: text,
    lines: text.split('\n'),
    firstLine: 1,
    placed(node, block) {
      const line = this.firstLine + (node.position?.start.line ?? 1) - 1
      return { ...block, place: toPlace(`第${line}行`) }
    },
    changes,
    referred,
  }
  const blocks = childrenOf(root).flatMap((node) => toBlocks(node, reader))
  return { blocks, images: new Map(), stated: {}, changes }
}

/** What another program wrote about the text; strokes enclose it. */
const FRONT_MATTER = /^---[ \t]*\r?\n[\s\S]*?\n---[ \t]*(?=\r?\n|$)/

/** Markdown as it was typed, with its references as links. */
function parseMarkdown(text: string): MdastNode {
  const head = FRONT_MATTER.exec(text)?.[0] ?? ''
  const reading = toReading(text.slice(head.length), true)
  const root = restoreTree(markdownToMdast(head + reading.text), reading, text)
  return resolveReferences(root)
}

type Reader = {
  /** The text that is read. */
  source: string
  lines: string[]
  /** The line of the file on which it begins. */
  firstLine: number
  /** Gives a block its place. */
  placed: (node: MdastNode, block: SourceBlock) => PlacedBlock
  changes: ReportEntry[]
  /** Names of the footnotes that are referred to. */
  referred: ReadonlySet<string>
}

function toBlocks(node: MdastNode, reader: Reader): PlacedBlock[] {
  switch (node.type) {
    case 'heading':
      return [
        reader.placed(node, {
          kind: 'paragraph',
          runs: toRuns(node),
          ...(node.depth === 1 ? { isTitle: true } : { level: node.depth - 1 }),
        }),
      ]
    case 'paragraph':
      return toParagraphs(toRuns(node), lineReader(node, reader)).map((runs) =>
        reader.placed(node, { kind: 'paragraph', runs }),
      )
    case 'list': {
      const numbers = toListNumbers(node, reader.source)
      return node.children.flatMap((item, at) => toItem(item, reader, numbers?.marks[at]))
    }
    case 'blockquote':
      return childrenOf(node).flatMap((child) => toBlocks(child, reader))
    case 'table':
      return toTable(node, reader)
    case 'footnoteDefinition':
      return [toNote(node, reader)]
    case 'code':
      return isFenced(node, reader) ? toCode(node, reader) : toIndented(node, reader)
    case 'definition':
      return [
        reader.placed(node, {
          kind: 'dropped',
          text: [node.label ?? node.identifier, node.url, node.title ?? ''].join(' ').trim(),
          reason: '链接定义（引用它的链接已写上地址）',
        }),
      ]
    case 'thematicBreak':
      return []
    default:
      return [
        reader.placed(node, { kind: 'dropped', text: sourceTextOf(node), reason: nameOf(node) }),
      ]
  }
}

function lineReader({ position }: MdastNode, { lines }: Reader) {
  const { start, end } = position ?? {}
  const own = lines.slice((start?.line ?? 1) - 1, end?.line)
  return isItemAtMargin(own, start?.column ?? 1) ? readItemLineEnds : readLineEnds
}

/** A row of a table has a stroke; a line without one is text that stood too near. */
function toTable(node: Extract<MdastNode, { type: 'table' }>, reader: Reader): PlacedBlock[] {
  const hasStroke = ({ position }: MdastNode) =>
    reader.source.slice(position?.start.offset, position?.end.offset).includes('|')
  const end = node.children.findIndex((row) => !hasStroke(row))
  const rows = end < 0 ? node.children : node.children.slice(0, end)
  const below = end < 0 ? [] : node.children.slice(end)
  return [
    reader.placed(node, { kind: 'table', rows: rows.map(toRow) }),
    ...below.map((row) => reader.placed(row, { kind: 'paragraph' as const, runs: toRuns(row) })),
  ]
}

const isFenced = ({ position }: MdastNode, { source }: Reader) =>
  /^[`~]/.test(source.slice(position?.start.offset).trimStart())

/** Word begins a paragraph with spaces, which Markdown takes for code. */
function toIndented(node: Extract<MdastNode, { type: 'code' }>, reader: Reader): PlacedBlock[] {
  const source = node.value.replace(/^[ \t]+/gm, '')
  const firstLine = reader.firstLine + (node.position?.start.line ?? 1) - 1
  return childrenOf(parseMarkdown(source)).flatMap((child) =>
    toBlocks(child, { ...reader, source, lines: source.split('\n'), firstLine }),
  )
}

/** Lines of code are paragraphs; the name of its language is reported. */
function toCode(node: Extract<MdastNode, { type: 'code' }>, reader: Reader): PlacedBlock[] {
  const language = [node.lang, node.meta].filter((word) => word).join(' ')
  const lines = node.value.split('\n').filter((line) => line.trim() !== '')
  return [
    ...(language === ''
      ? []
      : [
          reader.placed(node, {
            kind: 'dropped',
            text: language,
            reason: '代码块的语言，未导入',
          } as const),
        ]),
    ...lines.map((line) => reader.placed(node, { kind: 'paragraph', runs: [{ text: line }] })),
  ]
}

/** Items of a numbered list keep their number as text; those of another list stay a list. */
function toItem(item: MdastNode, reader: Reader, number: string | undefined): PlacedBlock[] {
  const blocks = childrenOf(item).flatMap((child) => toBlocks(child, reader))
  const [first, ...rest] = blocks
  if (number === undefined)
    return first?.kind === 'paragraph' ? [{ ...first, isItem: true }, ...rest] : blocks
  const mark = { text: number }
  return first?.kind === 'paragraph'
    ? [{ ...first, runs: [mark, ...first.runs] }, ...rest]
    : [reader.placed(item, { kind: 'paragraph', runs: [mark] }), ...blocks]
}

/** A note; the mark of one that nothing refers to is reported, because it will stand nowhere. */
function toNote(
  node: Extract<MdastNode, { type: 'footnoteDefinition' }>,
  reader: Reader,
): PlacedBlock {
  const { identifier: id, label } = node
  const runs = childrenOf(node).flatMap((child) => toRuns(child))
  const note = reader.placed(node, { kind: 'note', id, runs })
  if (!reader.referred.has(id))
    reader.changes.push({
      place: note.place,
      kind: 'removed',
      text: `[^${label ?? id}]`,
      note: '正文中没有指向它的脚注标记',
    })
  return note
}

const toRow = (row: MdastNode) =>
  childrenOf(row).map((cell) => ({ runs: toRuns(cell), columns: 1, rows: 1 }))
