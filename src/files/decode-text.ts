/**
 * Decodes the content of a whole text file, in which nothing but UTF-16 has zeros: without a byte order mark, they
 * show which half of every character comes first.
 */
export function decodeTextFile(content: Uint8Array): string {
  const zeros = [0, 0]
  for (let at = content.indexOf(0); at >= 0; at = content.indexOf(0, at + 1))
    zeros[at % 2] = (zeros[at % 2] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  const isStray = (even + odd) * 10 < content.length && isOfBytes(content)
  if (hasMark(content) || even === odd || isStray) return decodeText(content)
  return new TextDecoder(even > odd ? 'utf-16be' : 'utf-16le').decode(content)
}

/** A few zeros in a text that is whole without them are damage, and must not hide it. */
const isOfBytes = (content: Uint8Array) =>
  [decodeStrictly(content, 'utf-8'), decodeStrictly(content, 'gb18030')].some(
    (text) => text !== undefined,
  )

const hasMark = ([first, second]: Uint8Array) =>
  (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)

/** Decodes a text: UTF-8 or UTF-16 where it says so or is valid, otherwise GB 18030, in which Chinese offices used to write. */
export function decodeText(content: Uint8Array): string {
  if (content[0] === 0xff && content[1] === 0xfe) return new TextDecoder('utf-16le').decode(content)
  if (content[0] === 0xfe && content[1] === 0xff) return new TextDecoder('utf-16be').decode(content)
  return decodeStrictly(content, 'utf-8') ?? new TextDecoder('gb18030').decode(content)
}

function decodeStrictly(content: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(content)
  } catch {
    return undefined
  }
}

/** A text that staff wrote for the site. */
export type OwnText = {
  /** Without a byte order mark. */
  text: string
  /** Present when the file is not UTF-8: the text is then a guess. */
  isMisencoded?: true
}

/** Decodes a text that the site itself consists of, which has to be UTF-8. UTF-16 without a mark shows in its zeros. */
export function decodeOwnText(content: Uint8Array): OwnText {
  const text = content.includes(0) ? undefined : decodeStrictly(content, 'utf-8')
  return text === undefined ? { text: decodeText(content), isMisencoded: true } : { text }
}
