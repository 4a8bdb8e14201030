import { defineMdastPlugin } from 'satteri'
import type { MdastNode, MdastPluginDefinition, MdastVisitorContext } from 'satteri'
import { joinLines } from '#domain/line-ends.ts'
import type { TextNode } from './address-links.ts'
import { isComponentNode } from './components.ts'
import { INLINE } from './inline-nodes.ts'
import { toListNumbers } from './list-numbers.ts'
import type { ListNode } from './list-numbers.ts'
import type { Reading } from './reading.ts'
import { toTypedNodes } from './typed-nodes.ts'
import { toTypedWords } from './typed-words.ts'
import { visit } from './walk.ts'

/**
 * Makes of what the parser read what its writer typed: words without stand-ins, addresses as links, no gaps where a
 * Chinese sentence was broken into lines, lists with the numbers that were typed. `source` is what was typed.
 */
export function typedText(reading: Reading, source: string): MdastPluginDefinition {
  return defineMdastPlugin({
    name: 'gongkai-typed-text',
    options: { position: true },
    before(root, context) {
      for (const run of toRuns(root)) retype(run, reading, source, context)
      for (const { node } of visit(root)) {
        if (node.type !== 'text') rename(node, reading, context)
        if (node.type === 'list') numberItems(node, source, context)
      }
    },
  })
}

type ListItem = ListNode['children'][number]
/** The texts of one paragraph. */
type TextRun = { node: TextNode; isLinked: boolean }[]

function toRuns(root: MdastNode): TextRun[] {
  const runs: TextRun[] = [[]]
  for (const { node, isLinked } of visit(root)) {
    if (node.type === 'text') runs.at(-1)?.push({ node, isLinked })
    else if (!INLINE.has(node.type) && node.type !== 'mdxJsxTextElement') runs.push([])
  }
  return runs
}

function retype(
  run: TextRun,
  reading: Reading,
  source: string,
  context: MdastVisitorContext,
): void {
  const values = joinLines(run.map(({ node }) => reading.restore(node.value)))
  for (const [at, { node, isLinked }] of run.entries()) {
    const typed = { ...toText(values[at] ?? ''), position: node.position }
    const nodes = toTypedNodes(typed, reading, { source, isLinked })
    const [first] = nodes
    if (nodes.length !== 1 || first?.type !== 'text' || first.value !== node.value)
      context.replaceNode(node, nodes)
  }
}

/** Attributes of components hold no stand-ins, because tags are passed over; one that did would print nonsense. */
function rename(node: MdastNode, reading: Reading, context: MdastVisitorContext): void {
  for (const [key, typed] of Object.entries(toTypedWords(node, reading)))
    context.setProperty(node, key as never, typed as never)
  const attributes = isComponentNode(node) ? node.attributes : []
  if (attributes.some((attribute) => Object.keys(toTypedWords(attribute, reading)).length > 0))
    throw new Error('A tag that is not closed cannot be read.')
}

/** A list that does not count on from its first figure says the number of each item. */
function numberItems(list: ListNode, source: string, context: MdastVisitorContext): void {
  const numbers = toListNumbers(list, source)
  if (!numbers || numbers.form === 'plain') return
  if (numbers.form === 'other') {
    context.setProperty(list, 'ordered', false)
    context.setProperty(list, 'data', { hProperties: { className: ['typed'], role: 'list' } })
  }
  for (const [at, item] of list.children.entries()) {
    const mark = numbers.marks[at] ?? ''
    if (numbers.form === 'figures')
      context.setProperty(item, 'data', { hProperties: { value: Number.parseInt(mark, 10) } })
    else context.prependChild(toFirstWords(item), toMark(mark))
  }
}

function toFirstWords(item: ListItem): MdastNode {
  const [first] = item.children
  return first?.type === 'paragraph' ? first : item
}

const toText = (value: string): TextNode => ({ type: 'text', value })
/** The number of an item as words, with the space that stands behind it. */
const toMark = (mark: string) => ({
  type: 'listNumber',
  data: { hName: 'span', hProperties: { className: ['number'] } },
  children: [toText(`${mark} `)],
})
