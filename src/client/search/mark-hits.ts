import { findHits } from '#search/querying/hits.ts'
import { buildElement } from './build-element.ts'

/** Elements within which a hit does not end. */
const INLINE = 'a, abbr, b, cite, code, em, i, mark, q, ruby, s, small, span, strong, sub, sup, u'

/** Wraps every hit within an element in `mark`; a hit that runs across several pieces of text gives several marks. */
export function markHits(root: Element, wanted: string[]): HTMLElement[][] {
  return groupByBlock(root).flatMap((texts) => markBlock(texts, wanted))
}

/** The pieces of text of every block, in the order of the page. */
function groupByBlock(root: Element): Text[][] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  const groups: Text[][] = []
  let last: Element | null = null
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const block = toBlock(node.parentElement)
    if (block === last) groups.at(-1)?.push(node as Text)
    else groups.push([node as Text])
    last = block
  }
  return groups
}

function toBlock(element: Element | null): Element | null {
  return element?.matches(INLINE) ? toBlock(element.parentElement) : element
}

function markBlock(texts: Text[], wanted: string[]): HTMLElement[][] {
  const source = texts.map(({ data }) => data).join('')
  const hits = findHits(source, wanted)
  // From the last to the first, so that the offsets of the others stay true.
  return hits.toReversed().map(({ start, end }) => markRange(texts, start, end)).reverse() // prettier-ignore
}

function markRange(texts: Text[], start: number, end: number): HTMLElement[] {
  const marks: HTMLElement[] = []
  let offset = 0
  for (const text of texts) {
    const from = Math.max(start - offset, 0)
    const to = Math.min(end - offset, text.length)
    offset += text.length
    if (from >= to) continue
    const range = document.createRange()
    range.setStart(text, from)
    range.setEnd(text, to)
    const mark = buildElement('mark', { class: 'hit' })
    range.surroundContents(mark)
    marks.push(mark)
  }
  return marks
}
