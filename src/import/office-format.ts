import { isOldContainer, isOldWord } from '#files/old-container.ts'
import { SourceError } from './read-source.ts'

/** How files begin that LibreOffice recognises by themselves: archives, RTF, and web pages that were saved as Word files. */
const RECOGNISED = /^(?:PK|\s*\{\\rtf|\s*<)/

/**
 * The option that names the format of an old office file. Without it, LibreOffice takes a damaged file for plain text
 * and converts rubbish; throws for what it could only take for that.
 */
export function toInputFilter(content: Uint8Array): string[] {
  if (isOldContainer(content))
    return [`--infilter=${isOldWord(content) ? 'MS Word 97' : 'MS_Works'}`]
  const opening = Buffer.from(content.subarray(0, 64)).toString('latin1')
  if (RECOGNISED.test(opening.replace(/^ï»¿/, ''))) return []
  throw new SourceError(
    '文件的内容不是 Word 或 WPS 文件，可能已损坏，或扩展名不对。请用原来的程序打开，另存为 .docx 再导入。',
  )
}
