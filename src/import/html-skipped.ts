import type { HastNode } from 'satteri'
import type { Run } from './source-document.ts'

type HtmlElement = Extract<HastNode, { type: 'element' }>

/** Elements whose words are not taken over, and what they are called. Programs and styles have no words for a reader. */
const SKIPPED = new Map(
  Object.entries({
    script: undefined,
    style: undefined,
    noscript: '浏览器不运行脚本时的替代内容',
    template: '网页模板',
    svg: '矢量图中的文字',
    iframe: '内嵌网页',
    object: '内嵌对象',
    input: '表单中的文字',
  }),
)

const HIDING =
  /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?:px|pt|em)?\s*(?:;|$|!))/i

/** Whether the words of an element stay out of the text. */
export const isSkipped = (node: HastNode): boolean =>
  node.type === 'element' && (SKIPPED.has(node.tagName) || isHidden(node))

/** No reader of the page saw it. Marks that the reader of Word files made say more, and are read elsewhere. */
export const isHidden = ({ tagName, properties }: HtmlElement) =>
  tagName !== 'input' && (Boolean(properties['hidden']) || HIDING.test(properties['style'] ?? ''))

/** The words of such an element as a dropped piece for the report; nothing when it has none. */
export function toSkipped(node: HastNode): Run[] {
  if (node.type !== 'element') return []
  const name = SKIPPED.has(node.tagName) ? SKIPPED.get(node.tagName) : '网页中隐藏的文字'
  const text = (node.tagName === 'input' ? valueOf(node) : wordsOf(node))
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
  return name === undefined || text === '' ? [] : [{ text, dropped: `${name}，未导入` }]
}

/** What a reader sees in a field of a form; hidden fields hold no words. */
function valueOf({ properties }: HtmlElement): string {
  const { type, value } = properties
  const isUnseen = ['hidden', 'password', 'checkbox', 'radio'].includes(String(type))
  return isUnseen || (typeof value !== 'string' && typeof value !== 'number') ? '' : String(value)
}

function wordsOf(node: HastNode): string {
  if (node.type === 'text') return node.value
  if (node.type === 'element' && ['script', 'style'].includes(node.tagName)) return ''
  return 'children' in node ? (node.children as HastNode[]).map(wordsOf).join(' ') : ''
}
