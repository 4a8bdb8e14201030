import type { MdastNode } from 'satteri'
import { LINE_BREAK } from './joined-runs.ts'
import type { Run } from './source-document.ts'

/** The words of a node as they are written in Markdown; `href` is where a link around them leads. */
export function toRuns(node: MdastNode, href?: string): Run[] {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return [{ text: node.value, ...(href === undefined ? {} : { href }) }]
    case 'break':
      return [{ text: LINE_BREAK }]
    case 'link':
      return toLinkRuns(node, node.url)
    case 'footnoteReference':
      return [{ text: '', note: node.identifier, mark: node.label ?? node.identifier }]
    case 'html':
      return [{ text: node.value, dropped: 'HTML 标签' }]
    case 'delete':
      return childrenOf(node)
        .flatMap((child) => toRuns(child, href))
        .map((run) => ({ ...run, dropped: run.dropped ?? '带删除线的文字' }))
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

export const childrenOf = (node: MdastNode) =>
  'children' in node ? (node.children as MdastNode[]) : []
/** What a node that has no words of its own says in its source. */
export const sourceTextOf = (node: MdastNode): string =>
  'value' in node && typeof node.value === 'string' ? node.value : ''
/** What a node that is not taken over is called in the report. */
export const nameOf = (node: MdastNode) =>
  ({ html: 'HTML 标签或注释', yaml: '原有的文档信息' })[node.type as string] ??
  `不支持的内容（${node.type}）`
