import { extname } from 'node:path'
import type { AttachmentText } from './attachment-text.ts'
import { findClientEncryption } from './client-encryption.ts'
import { listInnerFiles, toInnerPlace } from './inner-files.ts'
import type { InnerFile } from './inner-files.ts'
import { readPdf } from './pdf-content.ts'
import type { PdfFacts } from './pdf-content.ts'
import { DamagedTextError } from './text-damage.ts'
import { findTextReader } from './text-readers.ts'
import { UnreadableFileError } from './unreadable-file.ts'
import { isZip, readZipDirectory } from './zip-directory.ts'
import { MOST_BYTES } from './zip-entries.ts'

/** Everything that one file holds, with the files inside it. */
export type FileContent = {
  /** As the file is called; a file in an archive with its path there. */
  name: string
  content: Uint8Array
  /** The text, also that of the files inside; empty where none can be read, and with gaps in a damaged text file. */
  texts: AttachmentText[]
  /** Why the file could not be read. */
  fault: Error | undefined
  /** What an archive holds, or what is embedded in an Office or PDF file. */
  inside: FileContent[]
  /** Present for a PDF that could be opened. */
  pdf?: PdfFacts
}

const isPdf = (name: string) => extname(name).toLowerCase() === '.pdf'

/** What may still be unpacked of one attachment, over all levels: a small archive of archives can hold a huge one. */
type Budget = { bytes: number }

/** An archive within an archive is opened, one within that is not. */
const MOST_LEVELS = 2

/** Reads a file and the files inside it. Never rejects: what is wrong with the file is its `fault`. */
export async function readFileContent(
  name: string,
  content: Uint8Array,
  budget: Budget = { bytes: MOST_BYTES },
  level = 0,
): Promise<FileContent> {
  const empty = { name, content, texts: [], fault: undefined, inside: [] }
  if (content.byteLength === 0) return empty
  try {
    const reason = findClientEncryption(content)
    if (reason !== undefined) throw new UnreadableFileError(reason, reason)
    if (isZip(content)) charge(content, budget)
    if (level >= MOST_LEVELS && extname(name).toLowerCase() === '.zip')
      throw new UnreadableFileError('nested', 'an archive in an archive in an archive')
    const { texts: own, inside: held, ...facts } = await readOne(name, content)
    const inside = level > MOST_LEVELS ? [] : await readInside(held, budget, level)
    const inner = inside.flatMap((file) => file.texts.map((text) => toInnerText(name, file, text)))
    return { name, content, texts: [...own, ...inner], fault: undefined, inside, ...facts }
  } catch (error) {
    const fault = error instanceof Error ? error : new Error(String(error))
    return { ...empty, texts: error instanceof DamagedTextError ? error.texts : [], fault }
  }
}

function charge(content: Uint8Array, budget: Budget): void {
  for (const { size } of readZipDirectory(content)) budget.bytes -= size
  if (budget.bytes < 0) throw new UnreadableFileError('too-large', 'more than may be unpacked')
}

/** The file without those inside it, which are listed. */
async function readOne(name: string, content: Uint8Array) {
  if (isPdf(name)) {
    const { texts, inside, ...pdf } = await readPdf(content)
    return { texts, inside, pdf }
  }
  const texts = (await findTextReader(name)?.(content)) ?? []
  return { texts, inside: await listInnerFiles(name, content) }
}

async function readInside(held: Iterable<InnerFile>, budget: Budget, level: number) {
  const files: FileContent[] = []
  for (const inner of held) {
    files.push(
      inner.fault
        ? { ...inner, fault: inner.fault, texts: [], inside: [] }
        : await readFileContent(inner.name, inner.content, budget, level + 1),
    )
  }
  return files
}

function toInnerText(name: string, file: FileContent, text: AttachmentText): AttachmentText {
  const { place, isHidden } = toInnerPlace(name, file.name)
  const inner: AttachmentText = { ...text, place: `${place}；${text.place}` }
  if (isHidden) inner.isHidden = true
  // No viewer can be led into a file within a file.
  delete inner.fragment
  return inner
}
