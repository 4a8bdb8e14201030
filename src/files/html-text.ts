import { Parser } from 'htmlparser2'
import type { AttachmentText } from './attachment-text.ts'
import { decodeTextFile } from './decode-text.ts'

/** Elements that stand within a line; the others begin a new one. */
const INLINE = new Set([
  'a',
  'b',
  'em',
  'font',
  'i',
  'ins',
  'del',
  's',
  'span',
  'strong',
  'sub',
  'sup',
  'u',
])

/** The text of an HTML page, line by line. */
export function readHtmlText(content: Uint8Array): Promise<AttachmentText[]> {
  return Promise.resolve([{ text: toHtmlText(decodeTextFile(content)), place: '全文' }])
}

/** What is written in the source of an HTML page, line by line. */
export function toHtmlText(source: string): string {
  let text = ''
  const breakLine = (name: string) => {
    if (!INLINE.has(name)) text += '\n'
  }
  const parser = new Parser({
    ontext: (words) => (text += words),
    onopentagname: breakLine,
    onclosetag: breakLine,
  })
  parser.end(source)
  return text.trim()
}
