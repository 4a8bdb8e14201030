import { basename, extname, join } from 'node:path'
import { readFile } from 'node:fs/promises'
import { getContentRoot } from '#files/content-root.ts'
import { writeFolder } from '#files/write-folder.ts'
import type { Attachment } from '#schemas/attachment.ts'
import { completeDocument } from './complete-document.ts'
import { findAttachedFiles, joinCompanions, takeLocalImages, toFileName } from './companions.ts'
import type { Companion } from './companions.ts'
import { formatDocument } from './format-document.ts'
import type { Metadata } from './front-matter.ts'
import type { ImportAnswers, ImportContext } from './import-context.ts'
import { importDocument } from './import-document.ts'
import type { ImportedDocument } from './import-document.ts'
import { toKnownDocument } from './known-document.ts'
import { readSource, SourceError } from './read-source.ts'
import { explainRefusal, toWritingFault } from './refusal.ts'
import { findReplaced } from './replaced-document.ts'
import type { ReportEntry, SourceDocument } from './source-document.ts'

/** What became of a file. */
export type FileOutcome =
  | {
      kind: 'written'
      source: string
      folder: string
      report: ReportEntry[]
      metadata: Metadata
      missing: string[]
    }
  /** `reason` says what to do, in plain Chinese. */
  | { kind: 'refused'; source: string; reason: string }

export type ImportFileOptions = {
  force: boolean
  /** Files that are published as attachments, besides those that the text lists. */
  attach: string[]
  /** Asks a person for what was not found; `undefined` where nobody can be asked. */
  ask: ((document: ImportedDocument, context: ImportContext) => Promise<ImportAnswers>) | undefined
}

/** Imports one file into the content root. Never throws for what is wrong with the file. */
export async function importFile(
  source: string,
  context: ImportContext,
  options: ImportFileOptions,
): Promise<FileOutcome> {
  try {
    return await importReadable(source, context, options)
  } catch (error) {
    return { kind: 'refused', source, reason: explainRefusal(error) }
  }
}

async function importReadable(
  source: string,
  context: ImportContext,
  options: ImportFileOptions,
): Promise<FileOutcome> {
  const read = await readWithImages(source)
  const name = basename(source, extname(source))
  const first = importDocument(read, name, context)
  if (first.body.trim() === '') throw new SourceError('文件中没有正文。请检查是否选错了文件。')
  // Nobody is asked about a document that is refused in the end.
  findReplaced(first, context, options.force)
  const asked = (await options.ask?.(first, context)) ?? {}
  const informed = { ...context, answers: { ...context.answers, ...asked } }
  const second = importDocument(read, name, informed)
  const replaces = findReplaced(second, informed, options.force)
  const document = replaces ? importDocument(read, name, { ...informed, replaces }) : second
  const attached = await readAttached(document.attachments, source, options.attach)
  const completed = completeDocument(document, attached, replaces)
  const files = [...read.images, ...attached.map(({ file, content }) => [file, content] as const)]
  return write(source, completed, new Map(files), context, options.force)
}

/** An attachment that follows in the same text, under its own title. */
const isPrintedBelow = (body: string, title: string) =>
  body.split('\n').some((line) => line.replace(/^[#\s]*(?:附件\s*\d*\s*[:：]?\s*)?/, '') === title)

async function readWithImages(source: string): Promise<SourceDocument> {
  const read = await readSource(source)
  const blocks = await takeLocalImages(read.blocks, source, read.images)
  return { ...read, blocks }
}

async function readAttached(
  titles: string[],
  source: string,
  paths: string[],
): Promise<Companion[]> {
  const found = await findAttachedFiles(titles, source)
  const named = paths.map(async (path) => ({
    file: toFileName(basename(path)),
    title: basename(path, extname(path)),
    content: await readFile(path),
  }))
  return joinCompanions([...found, ...(await Promise.all(named))])
}

async function write(
  source: string,
  document: ImportedDocument,
  companions: ReadonlyMap<string, Uint8Array>,
  context: ImportContext,
  force: boolean,
): Promise<FileOutcome> {
  const { metadata, body, report } = document
  const { collection, slug, values } = metadata
  const attachments = (values['attachments'] ?? []) as Attachment[]
  const used = [...companions].filter(
    ([name]) => body.includes(`src="${name}"`) || attachments.some(({ file }) => file === name),
  )
  const folder = join(getContentRoot(), collection, slug)
  const text = formatDocument(metadata, body)
  const files = new Map<string, string | Uint8Array>([['index.mdx', text], ...used])
  await writeFolder(folder, files, { force }).catch((error: unknown) => {
    throw toWritingFault(folder, error)
  })
  const id = `${collection}/${slug}`
  context.documents.set(id, toKnownDocument(id, values, body, true))
  context.addresses.add(id)
  if (typeof values['indexNumber'] === 'string') context.indexNumbers.add(values['indexNumber'])
  const missing = document.attachments.filter(
    (title) =>
      !attachments.some((listed) => listed.title === title) && !isPrintedBelow(body, title),
  )
  return { kind: 'written', source, folder, report, metadata, missing }
}
