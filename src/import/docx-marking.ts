import type { Document, Element } from '@xmldom/xmldom'
import { childrenNamed, createRun, enclosing, setRunStyle, valueOf } from './docx-elements.ts'
import type { Mark } from './docx-marks.ts'

/** What XML cannot hold. */
const UNWRITABLE = /(?![\t\n])[\p{Cc}\p{Cs}\ufffe\uffff]+/gu

/** A run that carries the words of a thing through the converter. */
export function createMark(document: Document, mark: Mark, text: string): Element {
  const run = createRun(document, text.replace(UNWRITABLE, ' '))
  setRunStyle(document, run, `Gongkai${mark}`)
  return run
}

/** Puts the words of a thing behind the run in which it stands; returns whether there is such a run. */
export function markAfter(thing: Element, mark: Mark, text: string): boolean {
  const run = enclosing(thing, 'r')
  if (!run?.parentNode || !thing.ownerDocument) return false
  const created = createMark(thing.ownerDocument, mark, text)
  // What stands in a deleted or hidden passage is reported as the passage is.
  const style = styleOf(run)
  if (style?.startsWith('Gongkai')) setRunStyle(thing.ownerDocument, created, style)
  run.parentNode.insertBefore(created, run.nextSibling)
  return true
}

function styleOf(run: Element): string | undefined {
  const [properties] = childrenNamed(run, 'rPr')
  return valueOf(properties && childrenNamed(properties, 'rStyle')[0])
}
