import { readFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import type { AttachmentText } from '#files/attachment-text.ts'
import { readFileContent } from '#files/file-content.ts'
import type { FileContent } from '#files/file-content.ts'
import { listInnerNames } from '#files/file-names.ts'
import type { DocumentFile } from '#files/document-file.ts'

/** A file that is published with a document, read once for all the checks that look into it. */
export type ReadAttachment = FileContent & {
  file: DocumentFile
  /** Line of the document on which the attachment is listed or the image is shown. */
  line: number
  /** How messages call it: 附件 "list.xlsx", 图片 "map.png". */
  about: string
}

/** Reads every listed attachment and every image in a document's folder, one after the other: all at once would not fit into memory. */
export async function* readAttachments(file: DocumentFile): AsyncGenerator<ReadAttachment> {
  for (const { name, ...listed } of [...listAttachments(file), ...listImages(file)]) {
    const content = await readFile(join(dirname(resolve(file.path)), name))
    const read = await readFileContent(name, content)
    yield { file, ...listed, ...read, texts: [...read.texts, toNamesText(read)] }
  }
}

const toNamesText = (file: FileContent): AttachmentText => ({
  text: listInnerNames(file).join('\n'),
  place: '其中的文件名',
  isHidden: true,
  isUnordered: true,
  isNames: true,
})

function listAttachments(file: DocumentFile) {
  return (file.data?.attachments ?? []).flatMap(({ file: name }, index) =>
    file.files.includes(name)
      ? [{ name, about: `附件 "${name}"`, line: file.yaml?.lineOf('attachments', index) ?? 1 }]
      : [],
  )
}

const IMAGE = /\.(?:png|jpe?g|gif|webp|svg)$/i

/** Images that the text shows. Those that nothing mentions are reported by another rule. */
function listImages(file: DocumentFile) {
  const attached = new Set((file.data?.attachments ?? []).map(({ file: name }) => name))
  return file.files
    .filter((name) => IMAGE.test(name) && !attached.has(name))
    .map((name) => ({ name, about: `图片 "${name}"`, line: lineOfImage(file, name) }))
}

const lineOfImage = ({ source }: DocumentFile, name: string) =>
  source.split('\n').findIndex((line) => line.includes(`"${name}"`)) + 1 || 1
