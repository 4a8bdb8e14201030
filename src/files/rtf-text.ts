import type { AttachmentText } from './attachment-text.ts'

/** Whether a file is rich text, which Word also saves under the name of a doc file. */
export const isRtf = (content: Uint8Array) =>
  new TextDecoder('latin1').decode(content.subarray(0, 5)) === '{\\rtf'

const TOKEN =
  /\\'(?<byte>[0-9a-fA-F]{2})|\\uc(?<width>\d+) ?|\\u(?<code>-?\d+) ?|\\(?<control>[a-z]+)-?\d* ?|\\[^a-z]|[{}]|(?<plain>[^\\{}]+)/g
const BREAKS = new Map([
  ...['par', 'line', 'row', 'page'].map((control) => [control, '\n'] as const),
  ...['cell', 'tab'].map((control) => [control, '\t'] as const),
])

/** Everything that is written in a rich text file; also its comments and properties, which Word does not show. */
export function readRtfText(content: Uint8Array): AttachmentText[] {
  const reader = new RtfReader()
  for (const { groups } of new TextDecoder('gb18030').decode(content).matchAll(TOKEN))
    reader.read(groups ?? {})
  const lines = reader
    .toString()
    .split('\n')
    .filter((line) => line.trim() !== '')
  return lines.length === 0 ? [] : [{ text: lines.join('\n'), place: '全文', isHidden: true }]
}

/** Pictures are written as rows of hexadecimal figures. */
const PICTURE = /[0-9a-f]{64,}/gi

type Token = { byte?: string; width?: string; code?: string; control?: string; plain?: string }

class RtfReader {
  #text = ''
  #bytes: number[] = []
  /** How many bytes behind every character repeat it for old programs, and how many of them are still to come. */
  #width = 1
  #repeated = 0

  read(token: Token): void {
    if (token.byte === undefined) this.#readNext(token)
    else this.#readByte(token.byte)
  }

  #readNext({ width, code, control, plain }: Token): void {
    this.#flush()
    if (width !== undefined) this.#width = Number(width)
    else if (code !== undefined) {
      this.#text += String.fromCharCode(Number(code) & 0xffff)
      this.#repeated = this.#width
    } else if (plain !== undefined) {
      // Line ends in the file mean nothing.
      const text = plain.replace(/[\r\n]+/g, '').replace(PICTURE, ' ')
      this.#text += text.slice(this.#repeated)
      this.#repeated = 0
    } else this.#text += BREAKS.get(control ?? '') ?? ''
  }

  #readByte(byte: string): void {
    if (this.#repeated > 0) this.#repeated -= 1
    else this.#bytes.push(parseInt(byte, 16))
  }

  /** Several bytes make a character, in the encoding of Chinese Windows. */
  #flush(): void {
    if (this.#bytes.length === 0) return
    this.#text += new TextDecoder('gb18030').decode(Uint8Array.from(this.#bytes))
    this.#bytes = []
  }

  toString(): string {
    this.#flush()
    return this.#text
  }
}
