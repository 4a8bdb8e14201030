import type { HastNode } from 'satteri'
import { isNamedArticle, weightOf } from './html-article.ts'
import { isHidden } from './html-skipped.ts'
import type { ReportEntry } from './source-document.ts'

type HtmlElement = Extract<HastNode, { type: 'element' }>

const NOTE = '网页要由脚本显示正文，已按读者看到的导入'

/**
 * Shows the article of a page that hides it until a script runs, as WeChat does: an element named as the article, or
 * one with far more words than all that is seen. Returns what the report says of it. Other hidden words stay hidden.
 */
export function showArticle(tree: HastNode): ReportEntry[] {
  const seen = weightOf(tree)
  const hidden = [...hiddenElements(tree)].filter((node) => {
    const words = weightOf({ ...node, properties: {} })
    return words > 0 && (isNamedArticle(node) || words > 2 * seen)
  })
  for (const node of hidden) {
    delete node.properties['style']
    delete node.properties['hidden']
  }
  return hidden.length === 0 ? [] : [{ place: '全文', kind: 'hint', text: '', note: NOTE }]
}

/** The outermost hidden elements; one within the article may be hidden for good. */
function* hiddenElements(node: HastNode): Generator<HtmlElement> {
  if (node.type === 'element' && isHidden(node)) yield node
  else if ('children' in node)
    for (const child of node.children as HastNode[]) yield* hiddenElements(child)
}
