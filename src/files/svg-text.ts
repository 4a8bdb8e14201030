import type { AttachmentText } from './attachment-text.ts'
import { decodeTextFile } from './decode-text.ts'
import { readElementTexts } from './element-texts.ts'

const SPOKEN = new Set(['title', 'desc', 'text'])

/** The text of a drawing: its title, its description, and every line that is written in it. */
export function readSvgText(content: Uint8Array): Promise<AttachmentText[]> {
  const text = readElementTexts(decodeTextFile(content), SPOKEN).join('\n')
  return Promise.resolve(text === '' ? [] : [{ text, place: '图中文字' }])
}
