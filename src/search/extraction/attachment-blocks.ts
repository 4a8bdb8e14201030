import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Block } from '../record.ts'
import { toAttachmentText } from './attachment-text.ts'
import type { Passage } from './attachment-text.ts'

type Attachment = { title: string; file: string; path: string }

/**
 * Title and text of an attachment of a built site, each passage with where it stands. A file whose text cannot be
 * read is reported, and found by its title only.
 */
export async function toAttachmentBlocks(
  folder: string,
  base: string,
  { title, file, path }: Attachment,
): Promise<Block[]> {
  const address = base + path.slice(1)
  const name = `附件：${title}`
  const toBlock = ({ text, page, fragment = '' }: Passage): Block => ({
    kind: 'attachment',
    text,
    attachment: { label: page ? `${name}（${page}）` : name, href: address + fragment },
  })
  const passages = await readPassages(join(folder, dirname(path), file), file)
  return [{ text: title }, ...passages].map(toBlock)
}

async function readPassages(path: string, file: string): Promise<Passage[]> {
  try {
    return await toAttachmentText(file, await readFile(path))
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    process.stderr.write(`检索索引：附件 ${file} 的文字读不出来（${reason}），只能按标题检索。\n`)
    return []
  }
}
