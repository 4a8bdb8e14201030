import { markdownToMdast } from 'satteri'
import { walk } from '#markdown/parse-mdx.ts'
import type { MdastNode } from 'satteri'
import { resolveReferences } from './markdown-references.ts'
import { toStruckRuns } from './markdown-struck.ts'
import { createPlaces } from './places.ts'
import type {
  PlacedBlock,
  ReportEntry,
  Run,
  SourceBlock,
  SourceDocument,
} from './source-document.ts'

/** Reads Markdown, as far as official texts use it: headings, paragraphs, lists, tables, links, footnotes. */
export function readMarkdownSource(text: string): SourceDocument {
  const toPlace = createPlaces()
  const changes: ReportEntry[] = []
  const placed: Reader['placed'] = (node, block) => ({
    ...block,
    place: toPlace(`第${node.position?.start.line ?? 1}行`),
  })
  const root = resolveReferences(markdownToMdast(text))
  const { children } = root as { children: MdastNode[] }
  const referred = new Set(
    [...walk(root)].flatMap((node) => (node.type === 'footnoteReference' ? [node.identifier] : [])),
  )
  const reader = { source: text, placed, changes, referred }
  const blocks = children.flatMap((node) => toBlocks(node, reader))
  return { blocks, images: new Map(), stated: {}, changes }
}

type Reader = {
  /** The text that is read. */
  source: string
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
      return splitLines(toRuns(node)).map((runs) =>
        reader.placed(node, { kind: 'paragraph', runs }),
      )
    case 'list':
      return node.children.flatMap((item, index) =>
        toItem(item, reader, node.ordered ? (node.start ?? 1) + index : undefined),
      )
    case 'blockquote':
      return childrenOf(node).flatMap((child) => toBlocks(child, reader))
    case 'table':
      return [reader.placed(node, { kind: 'table', rows: node.children.map(toRow) })]
    case 'footnoteDefinition':
      return [toNote(node, reader)]
    case 'code':
      return toCode(node, reader)
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
function toItem(item: MdastNode, reader: Reader, number: number | undefined): PlacedBlock[] {
  const blocks = childrenOf(item).flatMap((child) => toBlocks(child, reader))
  const [first, ...rest] = blocks
  if (number === undefined)
    return first?.kind === 'paragraph' ? [{ ...first, isItem: true }, ...rest] : blocks
  const mark = { text: `${number}.` }
  const numbered: PlacedBlock[] =
    first?.kind === 'paragraph'
      ? [{ ...first, runs: [mark, ...first.runs] }, ...rest]
      : [reader.placed(item, { kind: 'paragraph', runs: [mark] }), ...blocks]
  reportNumber(item, mark.text, numbered[0]?.place ?? '', reader)
  return numbered
}

/** Markdown counts by itself; the number that was written may be another one. */
function reportNumber(item: MdastNode, mark: string, place: string, reader: Reader): void {
  const written = /^\d+/.exec(reader.source.slice(item.position?.start.offset))?.[0]
  if (written === undefined || Number(written) === Number(mark.slice(0, -1))) return
  const note = `列表编号按顺序写成 ${mark}`
  reader.changes.push({ place, kind: 'changed', text: written, note })
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

function toRuns(node: MdastNode, href?: string): Run[] {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return [{ text: node.value, ...(href === undefined ? {} : { href }) }]
    case 'break':
      return [{ text: '\n' }]
    case 'link':
      return toLinkRuns(node, node.url)
    case 'footnoteReference':
      return [{ text: '', note: node.identifier, mark: node.label ?? node.identifier }]
    case 'html':
      return [{ text: node.value, dropped: 'HTML 标签' }]
    case 'delete':
      return toStruckRuns(
        node,
        childrenOf(node).flatMap((child) => toRuns(child, href)),
      )
    case 'image':
      return [
        { text: node.alt ?? '', dropped: `图片未导入，请补上：${node.url}` },
        ...toTitle(node),
      ]
    default:
      return 'children' in node
        ? childrenOf(node).flatMap((child) => toRuns(child, href))
        : [{ text: sourceTextOf(node), dropped: nameOf(node) }]
  }
}

/** A link that nobody could see or follow is dropped with its address. */
function toLinkRuns(node: Extract<MdastNode, { type: 'link' }>, url: string): Run[] {
  const runs = childrenOf(node).flatMap((child) => toRuns(child, url))
  const isEmpty = runs.every(({ text }) => text.trim() === '')
  const lost: Run[] = isEmpty ? [{ text: url, dropped: '链接没有文字，未导入' }] : []
  return [...runs, ...lost, ...toTitle(node)]
}

/** The words that appear over a link or an image; the site shows none. */
const toTitle = ({ title }: { title?: string | null | undefined }): Run[] =>
  title ? [{ text: title, dropped: '链接或图片的提示文字，未导入' }] : []

/** A line break inside a paragraph begins a new one: that is how official texts use it. */
function splitLines(runs: Run[]): Run[][] {
  const lines: Run[][] = [[]]
  for (const run of runs) {
    const [first = '', ...rest] = run.text.split('\n')
    lines.at(-1)?.push({ ...run, text: first })
    for (const text of rest) lines.push([{ ...run, text }])
  }
  return lines.filter((line) => line.some(({ text, note }) => text.trim() !== '' || note))
}

const childrenOf = (node: MdastNode) => ('children' in node ? (node.children as MdastNode[]) : [])
const sourceTextOf = (node: MdastNode): string =>
  'value' in node && typeof node.value === 'string' ? node.value : ''
const nameOf = (node: MdastNode) =>
  ({ html: 'HTML 标签或注释', yaml: '原有的文档信息' })[node.type as string] ??
  `不支持的内容（${node.type}）`
