/** An encoding in which Chinese offices write, or used to write, texts. */
export type TextEncoding = 'utf-8' | 'gb18030' | 'utf-16le' | 'utf-16be'

/** Decodes the content of a whole text file as well as it can be; `findTextDamage` tells whether it is whole. */
export const decodeTextFile = (content: Uint8Array): string =>
  new TextDecoder(findEncoding(content)).decode(content)

/**
 * The encoding of a whole text file, in which nothing but UTF-16 has zeros: without a byte order mark, they show which
 * half of every character comes first.
 */
export function findEncoding(content: Uint8Array): TextEncoding {
  const zeros = [0, 0]
  for (let at = content.indexOf(0); at >= 0; at = content.indexOf(0, at + 1))
    zeros[at % 2] = (zeros[at % 2] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  if (even === odd) return findShortEncoding(content)
  if ((even + odd) * 10 < content.length && isOfBytes(content)) return findShortEncoding(content)
  return findMark(content) ?? (even > odd ? 'utf-16be' : 'utf-16le')
}

/** A few zeros in a text that is otherwise whole, or nearly, are damage, and must not hide it. */
const isOfBytes = (content: Uint8Array) =>
  decodeStrictly(content, 'gb18030') !== undefined || toUtf8Share(content) > 0.5

function findMark([first, second, third]: Uint8Array): TextEncoding | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return first === 0xef && second === 0xbb && third === 0xbf ? 'utf-8' : undefined
}

/** Decodes a text: UTF-8 or UTF-16 where it says so or is valid, otherwise GB 18030, in which Chinese offices used to write. */
export const decodeText = (content: Uint8Array): string =>
  new TextDecoder(findShortEncoding(content)).decode(content)

function findShortEncoding(content: Uint8Array): TextEncoding {
  const mark = findMark(content)
  if (mark) return mark
  if (decodeStrictly(content, 'utf-8') !== undefined) return 'utf-8'
  // Damaged UTF-8 is often valid GB 18030 by chance, in which it makes no sense.
  const least = decodeStrictly(content, 'gb18030') === undefined ? 0.5 : 0.75
  return toUtf8Share(content) > least ? 'utf-8' : 'gb18030'
}

/** How much of what is not ASCII is whole Chinese characters when it is read as UTF-8, from 0 to 1. */
function toUtf8Share(content: Uint8Array): number {
  const text = new TextDecoder('utf-8').decode(content)
  const whole = Buffer.byteLength((text.match(/[\u0800-\ufffc]+/g) ?? []).join(''))
  return whole / Math.max(content.filter((byte) => byte >= 0x80).length, 1)
}

/** Decodes a text; `undefined` when it is not valid in this encoding. */
export function decodeStrictly(content: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(content)
  } catch {
    return undefined
  }
}

/** A text that staff wrote for the site. */
export type OwnText = {
  /** Without a byte order mark; lines end with a line feed, whatever the machine on which the file was written. */
  text: string
  /** Present when the file is not UTF-8: the text is then a guess. */
  isMisencoded?: true
}

/** Decodes a text that the site itself consists of, which has to be UTF-8. UTF-16 without a mark shows in its zeros. */
export function decodeOwnText(content: Uint8Array): OwnText {
  const text = content.includes(0) ? undefined : decodeStrictly(content, 'utf-8')
  return text === undefined
    ? { text: toLineFeeds(decodeText(content)), isMisencoded: true }
    : { text: toLineFeeds(text) }
}

/** Windows ends a line with two characters, old Macs did with another one; the same text must be read on every machine. */
const toLineFeeds = (text: string) => text.replace(/\r\n?/g, '\n')
