/** Decodes a text file: UTF-8 or UTF-16 where it says so or is valid, otherwise GB 18030, in which Chinese offices used to write. */
export function decodeText(content: Uint8Array): string {
  if (content[0] === 0xff && content[1] === 0xfe) return new TextDecoder('utf-16le').decode(content)
  if (content[0] === 0xfe && content[1] === 0xff) return new TextDecoder('utf-16be').decode(content)
  return decodeUtf8(content) ?? new TextDecoder('gb18030').decode(content)
}

function decodeUtf8(content: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content)
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
  const text = content.includes(0) ? undefined : decodeUtf8(content)
  return text === undefined ? { text: decodeText(content), isMisencoded: true } : { text }
}
