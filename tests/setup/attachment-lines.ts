import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readAttachmentText } from '#files/attachment-text.ts'

/** The text of a file with the given name and content. */
export function readFileNamed(name: string, content: Uint8Array | string) {
  const path = join(mkdtempSync(join(tmpdir(), 'gongkai-attachment-')), name)
  writeFileSync(path, content)
  return readAttachmentText(path)
}

/** Place and text of each part of a file in one line, with a mark where a reader does not see it. */
export async function readLinesOf(name: string, content: Uint8Array | string): Promise<string[]> {
  const texts = await readFileNamed(name, content)
  return texts
    .filter(({ isRepeated }) => !isRepeated)
    .map(({ place, text, isHidden }) => `${isHidden ? '藏 ' : ''}${place}：${text}`)
}
