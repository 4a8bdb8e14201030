import { dirname, join } from 'node:path'
import { readAttachmentText } from '#files/attachment-text.ts'
import type { AttachmentText } from '#files/attachment-text.ts'
import type { Block } from '../record.ts'
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
  const toBlock = ({ text, place, fragment = '' }: AttachmentText): Block => ({
    kind: 'attachment',
    text,
    attachment: {
      label: WHOLE.has(place) ? name : `${name}（${place}）`,
      href: address + fragment,
    },
  })
  const passages = await readPassages(join(folder, dirname(path), file), file)
  return [{ text: title, place: '全文' }, ...passages].map(toBlock)
}

/** Places that are the whole file and therefore not worth a name. */
const WHOLE: ReadonlySet<string> = new Set(['正文', '全文'])

/** The visible text, paragraph by paragraph and cell by cell: a string is not found across them. */
export async function readPassages(path: string, file: string): Promise<AttachmentText[]> {
  try {
    const texts = await readAttachmentText(path)
    return texts.filter(({ isHidden }) => !isHidden).flatMap(toPassages)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    process.stderr.write(`检索索引：附件 ${file} 的文字读不出来（${reason}），只能按标题检索。\n`)
    return []
  }
}

function toPassages(part: AttachmentText): AttachmentText[] {
  return part.text
    .split(/[\n\t]/u)
    .filter((text) => text.trim() !== '')
    .map((text) => ({ ...part, text }))
}
