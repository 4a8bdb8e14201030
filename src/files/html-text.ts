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

/** The text of an HTML page, or of one saved with its images in one file (MHT), line by line. */
export function readHtmlText(content: Uint8Array): Promise<AttachmentText[]> {
  let text = ''
  const breakLine = (name: string) => {
    if (!INLINE.has(name)) text += '\n'
  }
  const parser = new Parser({
    ontext: (words) => (text += words),
    onopentagname: breakLine,
    onclosetag: breakLine,
  })
  parser.end(decodeTextFile(content))
  return Promise.resolve([{ text: text.trim(), place: '全文' }])
}
