import type { HastNode } from 'satteri'
import { isSkipped } from './html-skipped.ts'

/** Containers that portals name as the place of the article. */
const NAMED =
  /(?:^|[\s_-])(?:ucap-content|trs_editor|zoom|article-?content|news_?cont(?:ent)?|js_content|rich_media_content|pages_content|detail-?content)(?:$|[\s_-])/i

/** The smallest element that holds the article: one that is named as such, or the one with most of the text. */
export function findArticle(tree: HastNode): HastNode {
  const named = [...elements(tree)].filter(
    (node) => isNamedArticle(node) && weightOf(node) > weightOf(tree) / 3,
  )
  return named.at(-1) ?? descend(tree)
}

/** Whether an element is named as the place of an article. */
export const isNamedArticle = (node: HastNode) => NAMED.test(nameOf(node))

/** Goes down as long as one child holds nearly all the words that are not links. */
function descend(node: HastNode): HastNode {
  const children = 'children' in node ? (node.children as HastNode[]) : []
  const total = weightOf(node)
  const heir = children.find(
    (child) => child.type === 'element' && !isText(child) && weightOf(child) > total * 0.8,
  )
  return heir ? descend(heir) : node
}

const isText = (node: HastNode) =>
  node.type === 'element' && ['p', 'table', 'ul', 'ol', 'span', 'li'].includes(node.tagName)

function nameOf(node: HastNode): string {
  if (node.type !== 'element') return ''
  const { id, className } = node.properties
  return [id, className]
    .flat()
    .filter((part) => typeof part === 'string')
    .join(' ')
}

/** How many characters of running text a node holds; words of links are menus, hidden ones nobody's. */
export function weightOf(node: HastNode): number {
  if (node.type === 'text') return node.value.trim().length
  if (isSkipped(node)) return 0
  if (node.type === 'element' && ['a', 'head'].includes(node.tagName)) return 0
  return 'children' in node
    ? (node.children as HastNode[]).reduce((sum, child) => sum + weightOf(child), 0)
    : 0
}

function* elements(node: HastNode): Generator<HastNode> {
  if (node.type === 'element') yield node
  if ('children' in node) for (const child of node.children as HastNode[]) yield* elements(child)
}
