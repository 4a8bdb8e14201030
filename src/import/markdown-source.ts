import { markdownToMdast } from 'satteri'
import type { MdastNode } from 'satteri'
import { createPlaces } from './places.ts'
import type { PlacedBlock, Run, SourceBlock, SourceDocument } from './source-document.ts'

/** Reads Markdown, as far as official texts use it: headings, paragraphs, lists, tables, links, footnotes. */
export function readMarkdownSource(text: string): SourceDocument {
  const place = createPlaces()
  const placed = (node: MdastNode, block: SourceBlock): PlacedBlock => ({
    ...block,
    place: place(`第${node.position?.start.line ?? 1}行`),
  })
  return {
    blocks: childrenOf(markdownToMdast(text)).flatMap((node) => toBlocks(node, placed)),
    images: new Map(),
    stated: {},
    changes: [],
  }
}

type Placed = (node: MdastNode, block: SourceBlock) => PlacedBlock

function toBlocks(node: MdastNode, placed: Placed): PlacedBlock[] {
  switch (node.type) {
    case 'heading':
      return [
        placed(node, {
          kind: 'paragraph',
          runs: toRuns(node),
          ...(node.depth === 1 ? { isTitle: true } : { level: node.depth - 1 }),
        }),
      ]
    case 'paragraph':
      return splitLines(toRuns(node)).map((runs) => placed(node, { kind: 'paragraph', runs }))
    case 'list':
      return node.children.flatMap((item, index) => toItem(item, placed, markOf(node, index)))
    case 'blockquote':
      return childrenOf(node).flatMap((child) => toBlocks(child, placed))
    case 'table':
      return [placed(node, { kind: 'table', rows: node.children.map(toRow) })]
    case 'footnoteDefinition':
      return [
        placed(node, {
          kind: 'note',
          id: node.identifier,
          runs: childrenOf(node).flatMap((child) => toRuns(child)),
        }),
      ]
    case 'code':
      return node.value
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => placed(node, { kind: 'paragraph', runs: [{ text: line }] }))
    case 'definition':
      return [
        placed(node, {
          kind: 'dropped',
          text: [node.label ?? node.identifier, node.url, node.title ?? ''].join(' ').trim(),
          reason: '链接定义',
        }),
      ]
    case 'thematicBreak':
      return []
    default:
      return [placed(node, { kind: 'dropped', text: sourceTextOf(node), reason: nameOf(node) })]
  }
}

/** Items of a numbered list keep their number as text; those of another list stay a list. */
function toItem(item: MdastNode, placed: Placed, mark: string): PlacedBlock[] {
  return childrenOf(item).flatMap((child, index) => {
    const blocks = toBlocks(child, placed)
    const [first] = blocks
    if (index > 0 || first?.kind !== 'paragraph') return blocks
    if (mark === '') return [{ ...first, isItem: true }, ...blocks.slice(1)]
    return [{ ...first, runs: [{ text: mark }, ...first.runs] }, ...blocks.slice(1)]
  })
}

const markOf = (list: Extract<MdastNode, { type: 'list' }>, index: number) =>
  list.ordered ? `${(list.start ?? 1) + index}.` : ''

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
      return [...childrenOf(node).flatMap((child) => toRuns(child, node.url)), ...toTitle(node)]
    case 'footnoteReference':
      return [{ text: '', note: node.identifier, mark: node.label ?? node.identifier }]
    case 'html':
      return [{ text: node.value, dropped: 'HTML 标签' }]
    case 'image':
      return [{ text: node.alt ?? '', dropped: `图片（${node.url}）未导入` }, ...toTitle(node)]
    default:
      return 'children' in node
        ? childrenOf(node).flatMap((child) => toRuns(child, href))
        : [{ text: sourceTextOf(node), dropped: nameOf(node) }]
  }
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
