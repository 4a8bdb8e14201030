import { XMLSerializer } from '@xmldom/xmldom'
import type { Document } from '@xmldom/xmldom'
import { markChunks } from './docx-chunks.ts'
import { markContents } from './docx-contents.ts'
import {
  childrenNamed,
  enclosing,
  findAll,
  isOff,
  parseXml,
  setRunStyle,
  unwrap,
  valueOf,
} from './docx-elements.ts'
import { writeCharacters } from './docx-characters.ts'
import { writeElevated } from './docx-elevated.ts'
import { unwrapInline } from './docx-inline.ts'
import { writeLabels } from './docx-labels.ts'
import { createNumbering } from './docx-numbering.ts'
import { writeFields } from './docx-fields.ts'
import type { WordObjects } from './docx-objects.ts'
import { markPictures } from './docx-pictures.ts'
import { markSymbols, markWordArt } from './docx-symbols.ts'
import { resolveTrackedChanges } from './docx-tracked.ts'
import type { ReportEntry } from './source-document.ts'

/** What is needed to rewrite one part of a Word file. */
export type RewriteContext = {
  /** Name of the part. */
  part: string
  numbering: string | undefined
  styles: string | undefined
  objects: WordObjects
  /** Where the inserted files lie that were found so far; marks name them by their position here. */
  chunks: string[]
}

/**
 * Writes out what a converter would lose: numbers that Word makes itself, text boxes, fields, formulas, and tracked changes
 * (insertions are accepted; deletions, hidden text, the table of contents and what is no text are marked, and reported later).
 */
export function rewriteDocument(xml: string, context: RewriteContext): Rewritten {
  const document = parseUnwrapped(xml)
  const changes: ReportEntry[] = []
  const note = (text: string, why: string) => {
    if (text.trim() !== '')
      changes.push({ place: '正文', kind: 'changed', text: text.trim(), note: why })
  }
  markContents(document, context.styles === undefined ? undefined : parseXml(context.styles))
  writeCharacters(document)
  writeFields(document, note)
  unwrapInline(document, note)
  writeElevated(document, note)
  hoistTextBoxes(document, note)
  resolveTrackedChanges(document, note)
  markHiddenText(document)
  markChunks(document, context)
  markSymbols(document)
  markWordArt(document)
  markPictures(document, context)
  context.objects.markIn(document, context.part)
  const numbers = writeNumbers(document, context, note)
  return { xml: new XMLSerializer().serializeToString(document), changes, numbers }
}

/** A part as the converter can read it, what was changed in it, and the numbers that stand in it now, in their order. */
export type Rewritten = { xml: string; changes: ReportEntry[]; numbers: string[] }

/** Reports a passage that was changed, and why. */
export type Note = (text: string, why: string) => void

/** Word writes modern shapes twice, once for old readers; only the modern form is kept. */
function unwrapAlternatives(document: Document): void {
  for (const element of findAll(document, 'AlternateContent')) {
    const [modern] = [...childrenNamed(element, 'Choice'), ...childrenNamed(element, 'Fallback')]
    unwrap(element, Array.from(modern?.childNodes ?? []))
  }
}

function hoistTextBoxes(document: Document, note: Note): void {
  for (const box of findAll(document, 'txbxContent')) {
    const paragraph = enclosing(box, 'p')
    const parent = paragraph?.parentNode
    if (!paragraph || !parent) continue
    note(box.textContent ?? '', '文本框的文字移到所在段落之后')
    const next = paragraph.nextSibling
    for (const child of Array.from(box.childNodes)) parent.insertBefore(child, next)
    box.parentNode?.removeChild(box)
  }
}

function markHiddenText(document: Document): void {
  for (const vanish of findAll(document, 'vanish')) {
    const run = enclosing(vanish, 'r')
    if (run && !isOff(valueOf(vanish))) setRunStyle(document, run, 'GongkaiHidden')
  }
}

function writeNumbers(
  document: Document,
  parts: Pick<RewriteContext, 'numbering' | 'styles'>,
  note: Note,
): string[] {
  if (parts.numbering === undefined) return []
  const styles = parts.styles === undefined ? undefined : parseUnwrapped(parts.styles)
  return writeLabels(document, createNumbering(parseUnwrapped(parts.numbering), styles), note)
}

function parseUnwrapped(xml: string): Document {
  const document = parseXml(xml)
  unwrapAlternatives(document)
  return document
}
