import type { Document } from '@xmldom/xmldom'
import { extname, posix } from 'node:path'
import { isZip } from '#files/zip-directory.ts'
import { unpack } from '#files/zip-entries.ts'
import { createElement, findAll, valueOf } from './docx-elements.ts'
import { createMark } from './docx-marking.ts'
import { toReason } from './docx-marks.ts'
import { toFileText } from './docx-objects.ts'
import type { WordObjects } from './docx-objects.ts'
import { insertSource } from './inserted-source.ts'
import { readSourceContent } from './read-source.ts'
import { mapRuns } from './runs.ts'
import { runsOf } from './source-document.ts'
import type { PlacedBlock, Run, SourceDocument } from './source-document.ts'

/** Puts a marked paragraph in the place of every file that Word takes in while it opens the document. */
export function markChunks(
  document: Document,
  context: { part: string; objects: WordObjects; chunks: string[] },
): void {
  for (const chunk of findAll(document, 'altChunk')) {
    const target = context.objects.findTarget(context.part, valueOf(chunk, 'id') ?? '')
    if (target === undefined) continue
    const paragraph = createElement(document, 'p')
    const position = context.chunks.push(target) - 1
    paragraph.appendChild(createMark(document, 'Chunk', String(position)))
    chunk.parentNode?.replaceChild(paragraph, chunk)
  }
}

/** A file in a file in a file is read, one within that is not. */
const MOST_LEVELS = 2

type Source = Pick<SourceDocument, 'blocks' | 'images' | 'changes'>

/** Puts the inserted files in the places of their marks; the words of those in tables and of other kinds are reported. */
export async function fillChunks(
  content: Uint8Array,
  source: Source,
  chunks: string[],
  level: number,
): Promise<Source> {
  if (chunks.length === 0) return source
  const files = unpack(content, (name) => chunks.includes(name))
  const filled: Source = { ...source, blocks: [] }
  for (const block of source.blocks) {
    const inserted = await readInserted(block, chunks, files, level)
    if (!inserted) filled.blocks.push(await writeTexts(block, chunks, files))
    else {
      filled.blocks.push(...inserted.blocks)
      filled.images = new Map([...filled.images, ...inserted.images])
      filled.changes = [...filled.changes, ...inserted.changes]
    }
  }
  return filled
}

const isChunk = ({ dropped }: Run) => dropped === toReason('Chunk')
type Files = Record<string, Uint8Array>

/** The file for which a paragraph stands; `undefined` for all other blocks and for what cannot be read. */
async function readInserted(block: PlacedBlock, chunks: string[], files: Files, level: number) {
  const mark = block.kind === 'paragraph' ? block.runs.find(isChunk) : undefined
  const name = chunks[Number(mark?.text)] ?? ''
  const content = files[name]
  if (!content || level >= MOST_LEVELS) return undefined
  try {
    const source = await readSourceContent(toExtension(name, content), content, level + 1)
    return source && insertSource(source, `${Number(mark?.text) + 1}-${posix.basename(name)}`)
  } catch {
    return undefined
  }
}

/** Programs give inserted files names of all kinds. */
function toExtension(name: string, content: Uint8Array): string {
  if (isZip(content)) return '.docx'
  const extension = extname(name).toLowerCase()
  return extension === '.xhtml' ? '.html' : extension
}

/** Reports what can be read of inserted files that have no place in the document. */
async function writeTexts(block: PlacedBlock, chunks: string[], files: Files) {
  if (!runsOf(block).some(isChunk)) return block
  const texts = await Promise.all(
    chunks.map((name) => toFileText(posix.basename(name), files[name] ?? new Uint8Array())),
  )
  return mapRuns(block, (runs) =>
    runs.map((run) => (isChunk(run) ? { ...run, text: texts[Number(run.text)] ?? '' } : run)),
  )
}
