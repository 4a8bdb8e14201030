import type { Document, Element } from '@xmldom/xmldom'
import { codePoint } from 'dingbat-to-unicode'
import { findAll, createElement, valueOf } from './docx-elements.ts'
import { markAfter } from './docx-marking.ts'

/** Fonts of symbols put them here, and each font another one at the same place. */
const PRIVATE = /^\p{Co}$/u

/** Writes symbols as the characters that they are; those of a font that only its owner has are reported. */
export function markSymbols(document: Document): void {
  for (const symbol of findAll(document, 'sym')) {
    const font = valueOf(symbol, 'font') ?? ''
    const code = valueOf(symbol, 'char') ?? ''
    const character = toCharacter(font, parseInt(code, 16))
    if (character === undefined) markAfter(symbol, 'Symbol', `${font} ${code}`)
    else replaceByText(document, symbol, character)
  }
}

/** The character that a font of symbols draws at a place; such fonts may leave out the block in which theirs lie. */
export function toCharacter(font: string, code: number): string | undefined {
  const known = codePoint(font, code) ?? codePoint(font, code & 0xff)
  if (known && (code < 0x100 || code >> 8 === 0xf0)) return known.string
  if (!Number.isInteger(code) || code < 0x20 || code > 0xffff) return undefined
  const character = String.fromCharCode(code)
  return PRIVATE.test(character) || /\p{Cs}/u.test(character) ? undefined : character
}

function replaceByText(document: Document, symbol: Element, text: string): void {
  const words = createElement(document, 't')
  words.appendChild(document.createTextNode(text))
  symbol.parentNode?.replaceChild(words, symbol)
}

/** Reports the words of old WordArt, which are an attribute of its shape. */
export function markWordArt(document: Document): void {
  for (const path of findAll(document, 'textpath'))
    markAfter(path, 'WordArt', valueOf(path, 'string') ?? '')
}
