import type { Document, Element, Node } from '@xmldom/xmldom'
import { childrenNamed, enclosing, findAll, valueOf } from './docx-elements.ts'
import type { Note } from './docx-rewrite.ts'
import { elevate, toFlatNote } from './raised.ts'
import type { Elevation } from './raised.ts'

/** Writes raised and lowered words with characters of their own; words that have none stay on the line, and that is reported. */
export function writeElevated(document: Document, note: Note): void {
  const isDone = new Set<Element>()
  const aligns = findAll(document, 'vertAlign')
  for (const align of aligns) {
    const run = enclosing(align, 'r')
    const elevation = toElevation(align)
    if (!run || !elevation || isDone.has(run)) continue
    const runs = toGroup(run, elevation)
    for (const each of runs) isDone.add(each)
    write(runs, elevation, note)
  }
  // What has been told once would be told again of the page that is made of the file.
  for (const align of aligns) align.parentNode?.removeChild(align)
}

function toElevation(align: Element | undefined): Elevation | undefined {
  const value = valueOf(align)
  return value === 'superscript' || value === 'subscript' ? value : undefined
}

/** A run with those behind it that stand as high: Word cuts words into pieces that look alike. */
function toGroup(run: Element, elevation: Elevation): Element[] {
  const group = [run]
  for (let next = run.nextSibling; isAlike(next, elevation); next = next.nextSibling)
    group.push(next)
  return group
}

function isAlike(node: Node | null, elevation: Elevation): node is Element {
  const run = node as Element | null
  const [properties] = run?.localName === 'r' ? childrenNamed(run, 'rPr') : []
  return toElevation(properties && childrenNamed(properties, 'vertAlign')[0]) === elevation
}

function write(runs: Element[], elevation: Elevation, note: Note): void {
  const words = runs.flatMap((run) => childrenNamed(run, 't'))
  const text = words.map(({ textContent }) => textContent).join('')
  const isWritten = elevate(text.trim(), elevation) !== undefined
  if (!isWritten) note(text, toFlatNote(elevation))
  for (const piece of words) {
    const content = piece.textContent ?? ''
    if (isWritten)
      piece.textContent = content.replace(/\S+/g, (part) => elevate(part, elevation) ?? part)
  }
}
