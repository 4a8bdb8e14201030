import { BARE_ADDRESS, toHref } from '#domain/bare-address.ts'

/** Characters that begin a piece of Markdown or MDX anywhere in a line. */
const ANYWHERE = /[\\`*_{}[\]<~|]/g
/** What begins a block when it opens a line; the character itself, or the mark behind a number. */
const AT_START = /^(?:[#>+=-]|(\d+)([.)])(?=\s|$))/
/** An HTML character reference, which would be read as the character that it names. */
const REFERENCE = /&(?=#?\w+;)/g
/** Words that MDX takes for code when they open a line. Their first letter becomes a character reference. */
const CODE = /^(?:import|export)(?![\p{L}\p{N}])/u

/** What GitHub's Markdown turns into a link by itself, in which an escape would be taken for a part of the address. */
const AUTOMATIC = /(?<=https?|ftp):(?=\/\/)|(?<=www)\.|@/gi
/** Before a link an exclamation mark would make an image of it. */
const IMAGE = /!(?=$|\[)/g

/** Text as MDX, so that the reader sees exactly this text and nothing in it becomes markup or code. */
export function escapeMdx(text: string): string {
  return text
    .replace(REFERENCE, '&amp;')
    .replace(ANYWHERE, '\\$&')
    .replace(AUTOMATIC, '\\$&')
    .replace(IMAGE, '\\!')
}

/** Text as MDX, with the addresses in it as links. */
export function escapeWithAddresses(text: string): string {
  let escaped = ''
  let at = 0
  for (const { index, 0: address } of text.matchAll(BARE_ADDRESS)) {
    escaped += escapeMdx(text.slice(at, index)) + toLink(address, toHref(address))
    at = index + address.length
  }
  return escaped + escapeMdx(text.slice(at))
}

/** Makes a line that is already escaped safe to stand at the beginning of a block. */
export function escapeLineStart(line: string): string {
  return line
    .replace(CODE, (word) => `&#${word.charCodeAt(0)};${word.slice(1)}`)
    .replace(AT_START, (mark, number?: string, sign?: string) =>
      number === undefined ? `\\${mark}` : `${number}\\${sign ?? ''}`,
    )
}

/** A link; addresses that could run code were removed before. */
export function toLink(text: string, address: string): string {
  return `[${escapeMdx(text)}](${address.replace(/[\\()<>\s{}[\]]/g, encodeURIComponent).replace(/[()]/g, (sign) => (sign === '(' ? '%28' : '%29'))})`
}

/** An attribute value of a component. Attributes know no escapes, so what would end them becomes typographic. */
export function toAttribute(text: string): string {
  return text.replace(/"/g, '＂').replace(/\s+/g, ' ').replace(REFERENCE, '&amp;').trim()
}
