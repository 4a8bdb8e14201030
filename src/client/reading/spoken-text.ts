import { isSpoken, splitSentences } from './sentences.ts'

/** A sentence of the page, with where it stands. */
export type SpokenSentence = { text: string; block: Element; range: Range }

/** What is no word of the text: links to paragraphs, marks of footnotes, buttons. */
const PASSED_OVER = '.ha, .pa, .to-source, sup:has([data-footnote-ref]), button, [hidden]'

/** What is read in one go. */
const BLOCKS = 'h2, h3, h4, h5, p, li, td, th, caption, figcaption, dt, dd, div, section, article'

/** All sentences below `root`, in the order of the text. */
export function findSentences(root: Element): SpokenSentence[] {
  return toBlocks(root).flatMap(({ block, nodes }) => {
    const text = nodes.map(({ data }) => data).join('')
    let start = 0
    return splitSentences(text).flatMap((sentence) => {
      const from = start
      start += sentence.length
      if (!isSpoken(sentence)) return []
      return [{ text: sentence.trim(), block, range: toRange(nodes, from, start) }]
    })
  })
}

type Block = { block: Element; nodes: Text[] }

/** Runs of text that no other block interrupts. */
function toBlocks(root: Element): Block[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  const blocks: Block[] = []
  while (walker.nextNode()) {
    const node = walker.currentNode as Text
    const parent = node.parentElement
    if (!parent || parent.closest(PASSED_OVER)) continue
    const block = parent.closest(BLOCKS) ?? root
    const last = blocks.at(-1)
    if (last?.block === block) last.nodes.push(node)
    else blocks.push({ block, nodes: [node] })
  }
  return blocks
}

function toRange(nodes: Text[], from: number, to: number): Range {
  const range = document.createRange()
  let offset = 0
  for (const node of nodes) {
    const end = offset + node.length
    if (from >= offset && from < end) range.setStart(node, from - offset)
    if (to > offset && to <= end) range.setEnd(node, to - offset)
    offset = end
  }
  return range
}
