import { DOMParser, XMLSerializer } from '@xmldom/xmldom'
import type { Document, Element, Node } from '@xmldom/xmldom'
import { unwrapInline } from './docx-inline.ts'
import { createNumbering } from './docx-numbering.ts'
import type { ReportEntry } from './source-document.ts'

/** Parses a part of a Word file; throws when it is not well-formed. */
export function parseXml(xml: string): Document {
  const onError = (level: string, message: string) => {
    if (level !== 'warning') throw new Error(message)
  }
  return new DOMParser({ onError }).parseFromString(xml, 'text/xml')
}

/**
 * Writes out what a converter would lose: numbers that Word makes itself, text boxes, fields, formulas, and tracked changes
 * (insertions are accepted; deletions, hidden text and the table of contents are marked, and reported later).
 */
export function rewriteDocument(
  xml: string,
  parts: { numbering: string | undefined; styles: string | undefined },
): { xml: string; changes: ReportEntry[] } {
  const document = parseXml(xml)
  const changes: ReportEntry[] = []
  const note = (text: string, why: string) => {
    if (text.trim() !== '')
      changes.push({ place: '正文', kind: 'changed', text: text.trim(), note: why })
  }
  unwrapAlternatives(document)
  unwrapInline(document, note)
  hoistTextBoxes(document, note)
  resolveTrackedChanges(document, note)
  markHiddenText(document)
  markContents(document)
  writeNumbers(document, parts, note)
  return { xml: new XMLSerializer().serializeToString(document), changes }
}

/** Reports a passage that was changed, and why. */
export type Note = (text: string, why: string) => void

/** All elements of a name, whatever their prefix, as a list that does not change while the tree does. */
export function findAll(parent: Document | Element, name: string): Element[] {
  return Array.from(parent.getElementsByTagNameNS('*', name))
}

/** The children of an element that have a name. */
export function childrenNamed(parent: Node, name: string): Element[] {
  return Array.from(parent.childNodes).filter(
    (child): child is Element => (child as Element).localName === name,
  )
}

/** The value of `w:val`, whatever the prefix. */
export function valueOf(element: Element | undefined, name = 'val'): string | undefined {
  const attribute = Array.from(element?.attributes ?? []).find((each) => each.localName === name)
  return attribute?.value
}

/** Puts the children of an element, or some of what is in it, in its place. */
export function unwrap(element: Element, keep: Node[] = Array.from(element.childNodes)): void {
  const parent = element.parentNode
  if (!parent) return
  for (const child of keep) parent.insertBefore(child, element)
  parent.removeChild(element)
}

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
    for (const child of Array.from(box.childNodes))
      parent.insertBefore(child, paragraph.nextSibling)
    box.parentNode?.removeChild(box)
  }
}

function enclosing(node: Node, name: string): Element | undefined {
  for (let at = node.parentNode; at; at = at.parentNode) {
    if ((at as Element).localName === name) return at as Element
  }
  return undefined
}

function resolveTrackedChanges(document: Document, note: Note): void {
  for (const element of [...findAll(document, 'ins'), ...findAll(document, 'moveTo')]) {
    note(element.textContent ?? '', '修订中插入的文字，已接受')
    unwrap(element)
  }
  for (const element of [...findAll(document, 'del'), ...findAll(document, 'moveFrom')]) {
    for (const text of findAll(element, 'delText')) rename(document, text, 't')
    for (const run of findAll(element, 'r')) setRunStyle(document, run, 'GongkaiDeleted')
    unwrap(element)
  }
}

function markHiddenText(document: Document): void {
  for (const vanish of findAll(document, 'vanish')) {
    const run = enclosing(vanish, 'r')
    if (run && !['0', 'false'].includes(valueOf(vanish) ?? '')) {
      setRunStyle(document, run, 'GongkaiHidden')
    }
  }
}

/** The table of contents repeats the headings; the site makes its own. */
function markContents(document: Document): void {
  for (const paragraph of findAll(document, 'p')) {
    const style = valueOf(propertyOf(paragraph, 'pStyle'))
    if (style === undefined || !/^(?:toc|目录)\s*\d/i.test(style)) continue
    for (const run of findAll(paragraph, 'r')) setRunStyle(document, run, 'GongkaiContents')
  }
}

/** A property of a paragraph, from its own `w:pPr`. */
export function propertyOf(paragraph: Element, name: string): Element | undefined {
  const [properties] = childrenNamed(paragraph, 'pPr')
  return properties && childrenNamed(properties, name)[0]
}

function writeNumbers(
  document: Document,
  parts: { numbering: string | undefined; styles: string | undefined },
  note: Note,
): void {
  if (parts.numbering === undefined) return
  const numbering = createNumbering(
    parseXml(parts.numbering),
    parts.styles && parseXml(parts.styles),
  )
  for (const paragraph of findAll(document, 'p')) {
    const label = numbering.next(paragraph)
    if (label === undefined) continue
    if (label === 'bullet') setParagraphStyle(document, paragraph, 'GongkaiItem')
    else insertText(document, paragraph, label)
    if (label !== 'bullet') note(label, 'Word 自动编号，已写成文字')
  }
}

/** An element of the language of Word, with its `w:val`. */
export function createElement(document: Document, name: string, value?: string): Element {
  const { namespaceURI, prefix } = document.documentElement ?? {}
  const qualified = (local: string) => (prefix ? `${prefix}:${local}` : local)
  const element = document.createElementNS(namespaceURI ?? null, qualified(name))
  if (value !== undefined) element.setAttributeNS(namespaceURI ?? null, qualified('val'), value)
  return element
}

function rename(document: Document, element: Element, name: string): void {
  const renamed = createElement(document, name)
  for (const child of Array.from(element.childNodes)) renamed.appendChild(child)
  element.parentNode?.replaceChild(renamed, element)
}

function setRunStyle(document: Document, run: Element, style: string): void {
  for (const properties of childrenNamed(run, 'rPr')) run.removeChild(properties)
  const properties = createElement(document, 'rPr')
  properties.appendChild(createElement(document, 'rStyle', style))
  run.insertBefore(properties, run.firstChild)
}

function setParagraphStyle(document: Document, paragraph: Element, style: string): void {
  for (const properties of childrenNamed(paragraph, 'pPr')) paragraph.removeChild(properties)
  const properties = createElement(document, 'pPr')
  properties.appendChild(createElement(document, 'pStyle', style))
  paragraph.insertBefore(properties, paragraph.firstChild)
}

function insertText(document: Document, paragraph: Element, text: string): void {
  const run = createElement(document, 'r')
  const words = createElement(document, 't')
  words.appendChild(document.createTextNode(text))
  run.appendChild(words)
  const [properties] = childrenNamed(paragraph, 'pPr')
  paragraph.insertBefore(run, properties ? properties.nextSibling : paragraph.firstChild)
}
