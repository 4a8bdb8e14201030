import { DOMParser } from '@xmldom/xmldom'
import type { Document, Element, Node } from '@xmldom/xmldom'

/** Parses a part of a Word file; throws when it is not well-formed. */
export function parseXml(xml: string): Document {
  const onError = (level: string, message: string) => {
    if (level !== 'warning') throw new Error(message)
  }
  return new DOMParser({ onError }).parseFromString(xml, 'text/xml')
}

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

/** The value of an attribute, `w:val` unless another is named, whatever the prefix. */
export function valueOf(element: Element | undefined, name = 'val'): string | undefined {
  const attribute = Array.from(element?.attributes ?? []).find((each) => each.localName === name)
  return attribute?.value
}

/** Whether the value of a property says that it is off (ST_OnOff, ECMA-376 Part 1 §22.9.2.7); one without a value is on. */
export const isOff = (value: string | undefined): boolean =>
  ['0', 'false', 'off'].includes(value ?? '')

/** Puts the children of an element, or some of what is in it, in its place. */
export function unwrap(element: Element, keep: Node[] = Array.from(element.childNodes)): void {
  const parent = element.parentNode
  if (!parent) return
  for (const child of keep) parent.insertBefore(child, element)
  parent.removeChild(element)
}

/** The nearest element of a name around a node. */
export function enclosing(node: Node, name: string): Element | undefined {
  for (let at = node.parentNode; at; at = at.parentNode) {
    if ((at as Element).localName === name) return at as Element
  }
  return undefined
}

/** A property of a paragraph, from its own `w:pPr`. */
export function propertyOf(paragraph: Element, name: string): Element | undefined {
  const [properties] = childrenNamed(paragraph, 'pPr')
  return properties && childrenNamed(properties, name)[0]
}

/** An element of the language of Word, with its `w:val`. */
export function createElement(document: Document, name: string, value?: string): Element {
  const { namespaceURI, prefix } = document.documentElement ?? {}
  const qualified = (local: string) => (prefix ? `${prefix}:${local}` : local)
  const element = document.createElementNS(namespaceURI ?? null, qualified(name))
  if (value !== undefined) element.setAttributeNS(namespaceURI ?? null, qualified('val'), value)
  return element
}

/** Gives an element another name; what is in it stays. */
export function rename(document: Document, element: Element, name: string): void {
  const renamed = createElement(document, name)
  for (const child of Array.from(element.childNodes)) renamed.appendChild(child)
  element.parentNode?.replaceChild(renamed, element)
}

/** Replaces the properties of a run by a style. */
export function setRunStyle(document: Document, run: Element, style: string): void {
  for (const properties of childrenNamed(run, 'rPr')) run.removeChild(properties)
  const properties = createElement(document, 'rPr')
  properties.appendChild(createElement(document, 'rStyle', style))
  run.insertBefore(properties, run.firstChild)
}

/** Replaces the properties of a paragraph by a style. */
export function setParagraphStyle(document: Document, paragraph: Element, style: string): void {
  for (const properties of childrenNamed(paragraph, 'pPr')) paragraph.removeChild(properties)
  const properties = createElement(document, 'pPr')
  properties.appendChild(createElement(document, 'pStyle', style))
  paragraph.insertBefore(properties, paragraph.firstChild)
}

/** A run of plain words. */
export function createRun(document: Document, text: string): Element {
  const run = createElement(document, 'r')
  const words = createElement(document, 't')
  words.setAttributeNS('http://www.w3.org/XML/1998/namespace', 'xml:space', 'preserve')
  words.appendChild(document.createTextNode(text))
  run.appendChild(words)
  return run
}

/** Puts words at the beginning of a paragraph. */
export function insertText(document: Document, paragraph: Element, text: string): void {
  const [properties] = childrenNamed(paragraph, 'pPr')
  const next = properties ? properties.nextSibling : paragraph.firstChild
  paragraph.insertBefore(createRun(document, text), next)
}
