import type { Document } from '@xmldom/xmldom'
import { createElement, findAll } from './docx-elements.ts'

/** Characters that Word writes as elements, and the elements that say the same to the converter (ECMA-376 Part 1 §17.3.3). */
const SAME: Record<string, string> = { cr: 'br', ptab: 'tab' }

/** Writes characters that the converter drops, or turns into signs that nobody finds: a hyphen that only forbids a break is a hyphen. */
export function writeCharacters(document: Document): void {
  for (const [name, other] of Object.entries(SAME))
    for (const element of findAll(document, name))
      element.parentNode?.replaceChild(createElement(document, other), element)
  for (const hyphen of findAll(document, 'noBreakHyphen')) {
    const words = createElement(document, 't')
    words.appendChild(document.createTextNode('-'))
    hyphen.parentNode?.replaceChild(words, hyphen)
  }
  // It is seen only where a line of the original happened to end.
  for (const hyphen of findAll(document, 'softHyphen')) hyphen.parentNode?.removeChild(hyphen)
}
