import type { Document, Element } from '@xmldom/xmldom'
import { childrenNamed, enclosing, findAll, valueOf } from './docx-elements.ts'
import type { Note } from './docx-rewrite.ts'
import { elevate } from './raised.ts'
import type { Elevation } from './raised.ts'

const NAMES = { superscript: '上标', subscript: '下标' }

/** Writes raised and lowered words with characters of their own; words that have none stay on the line, and that is reported. */
export function writeElevated(document: Document, note: Note): void {
  const isDone = new Set<Element>()
  for (const align of findAll(document, 'vertAlign')) {
    const run = enclosing(align, 'r')
    const elevation = toElevation(align)
    if (!run || !elevation || isDone.has(run)) continue
    const runs = toGroup(run, elevation)
    for (const each of runs) isDone.add(each)
    write(runs, elevation, note)
  }
}

function toElevation(align: Element | undefined): Elevation | undefined {
  const value = valueOf(align)
  return value === 'superscript' || value === 'subscript' ? value : undefined
}

/** A run with those behind it that stand as high: Word cuts words into pieces that look alike. */
function toGroup(run: Element, elevation: Elevation): Element[] {
  const next = run.nextSibling as Element | null
  const [properties] = next?.localName === 'r' ? childrenNamed(next, 'rPr') : []
  const isAlike = toElevation(properties && childrenNamed(properties, 'vertAlign')[0]) === elevation
  return [run, ...(next && isAlike ? toGroup(next, elevation) : [])]
}

function write(runs: Element[], elevation: Elevation, note: Note): void {
  const words = runs.flatMap((run) => childrenNamed(run, 't'))
  const text = words.map(({ textContent }) => textContent).join('')
  const isWritten = elevate(text.trim(), elevation) !== undefined
  if (!isWritten) note(text, `${NAMES[elevation]}没有对应的字符，已写成普通文字，请核对`)
  for (const piece of words) {
    const content = piece.textContent ?? ''
    if (isWritten)
      piece.textContent = content.replace(/\S+/g, (part) => elevate(part, elevation) ?? part)
  }
}
