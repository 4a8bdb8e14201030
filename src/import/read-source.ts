import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { decodeStrictly, decodeTextFile } from '#files/decode-text.ts'
import { findClientEncryption } from '#files/client-encryption.ts'
import { describeDamage, findTextDamage } from '#files/text-damage.ts'
import { UnreadableFileError } from '#files/unreadable-file.ts'
import type { SourceDocument } from './source-document.ts'

/** Extensions of files that can be imported. */
export const IMPORTABLE = [
  '.docx',
  '.html',
  '.htm',
  '.txt',
  '.md',
  '.markdown',
  '.doc',
  '.wps',
  '.rtf',
  '.odt',
  '.pdf',
]

/** Something about a file that a person can put right; the message is printed as it is. */
export class SourceError extends Error {}

/** Reads a file of any importable kind. Rejects with `SourceError` when a person has to do something. */
export async function readSource(path: string): Promise<SourceDocument> {
  const extension = extname(path).toLowerCase()
  const content = await readFile(path)
  if (content.byteLength === 0) throw new SourceError('文件是空的。请检查是否选错了文件。')
  const reason = findClientEncryption(content)
  if (reason !== undefined) throw new UnreadableFileError(reason, reason)
  const read = await readSourceContent(extension, content)
  if (read) return read
  if (!IMPORTABLE.includes(extension))
    throw new SourceError(
      `不能导入 ${extension || '没有扩展名的'} 文件。可以导入：${IMPORTABLE.join('、')}。`,
    )
  return (await import('./converted-source.ts')).readConvertedSource(path)
}

/** Reads what needs no other program; `undefined` for all other kinds of files. `level` counts the files around this one. */
export async function readSourceContent(
  extension: string,
  content: Uint8Array,
  level = 0,
): Promise<SourceDocument | undefined> {
  switch (extension) {
    case '.txt':
      return (await import('./text-source.ts')).readTextSource(toText(content))
    case '.md':
    case '.markdown':
      return (await import('./markdown-source.ts')).readMarkdownSource(toText(content))
    case '.html':
    case '.htm':
      return (await import('./html-source.ts')).readHtmlSource(toHtml(content))
    case '.docx':
      return (await import('./docx-source.ts')).readDocxSource(content, level)
    default:
      return undefined
  }
}

/** Refuses what only bears the name of a text, which would become rubbish, and a text with holes. */
function toText(content: Uint8Array): string {
  const text = decodeTextFile(content).replace(/^\uFEFF/, '')
  if (text.includes('\0'))
    throw new SourceError('这不是文本文件。请核对扩展名；Word 文件请用 .docx。')
  const damage = findTextDamage(content)
  if (damage)
    throw new SourceError(
      `文字已损坏：${describeDamage(damage)}。请用编辑器打开，和原件核对，改正乱码、补全缺字，另存为 UTF-8 再导入。`,
    )
  return text
}

/** A page in GBK says so in its head; some say so and are UTF-8. */
function toHtml(content: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(content.subarray(0, 2048))
  const stated = /charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1] ?? 'utf-8'
  const encodings = ['utf-8', /^gb/i.test(stated) ? 'gb18030' : stated]
  const [text] = encodings.flatMap((encoding) => decodeStrictly(content, encoding) ?? [])
  return text === undefined || text.includes('\0') ? toText(content) : text
}
