import { toBody } from './body.ts'
import { readClosing } from './closing.ts'
import { dropContents } from './contents.ts'
import type { Closing } from './closing.ts'
import { isConserved } from './conservation.ts'
import { findEnclosedLine, nameAfterAct } from './enclosed-act.ts'
import { markEnclosedTitle } from './enclosed-title.ts'
import { refuseDroppedMarks } from './dropped-marks.ts'
import { formatDocument } from './format-document.ts'
import { toMetadata } from './front-matter.ts'
import type { Metadata } from './front-matter.ts'
import { findFurniture } from './furniture.ts'
import type { ImportContext } from './import-context.ts'
import { reportOpenDates } from './new-or-old.ts'
import { dropImprint } from './imprint.ts'
import { reportGuessedBody } from './own-bodies.ts'
import { keepOnlyParagraph } from './only-paragraph.ts'
import { unfoldHeadTables } from './head-table.ts'
import { isPageNumber } from './page-number.ts'
import { cleanBlock, punctuateBlock } from './runs.ts'
import { textOf } from './source-document.ts'
import type { PlacedBlock, ReportEntry, SourceDocument } from './source-document.ts'
import { toStructure } from './structure.ts'
import type { BodyBlock } from './structure.ts'
import { takeTitleBlock } from './title-block.ts'

/** A document as it will be written, with everything that happened to the source. */
export type ImportedDocument = {
  metadata: Metadata
  /** The whole `index.mdx`. */
  text: string
  body: string
  report: ReportEntry[]
  /** Titles of attachments that the text lists. */
  attachments: string[]
}

/** Thrown when a character would be lost; a programmer's error that must never reach a published text. */
export class LostTextError extends Error {}

/**
 * Turns a source into a document. Throws `LostTextError` rather than lose a character in silence, and `SourceError` when
 * a secrecy mark would be lost.
 */
export function importDocument(
  read: SourceDocument,
  fileName: string,
  context: ImportContext,
): ImportedDocument {
  const source = { ...read, blocks: unfoldHeadTables(read.blocks) }
  const report: ReportEntry[] = [...source.changes]
  const cleaned = source.blocks.map((block) => cleanBlock(block, report))
  const blocks = dropContents(cleaned, report)
  const taken = nameAfterAct(takeTitleBlock(source, blocks, report), report)
  const head = keepOnlyParagraph(taken, blocks, report)
  const kept = head.rest.filter((block) => keepBlock(block, source, report))
  const punctuated = context.answers.keepPunctuation
    ? kept
    : kept.map((block) => punctuateBlock(block, report))
  const closing = readClosing(punctuated, head.title)
  const text = dropImprint(punctuated, closing.signature?.at, report)
  const paragraphs = text.flatMap((block) =>
    block.kind === 'paragraph' ? [textOf(block).trim()] : [],
  )
  const metadata = toMetadata({ head, closing, paragraphs, fileName }, context)
  report.push(...reportGuessedBody(metadata, context), ...reportOpenDates(metadata, context))
  const options = { lists: context.answers.lists ?? false }
  const enclosedAt = findEnclosedLine(text, head, context.answers.title)
  const body = toBody(
    toBlocks(markEnclosedTitle(text, enclosedAt), closing, report),
    options,
    report,
  )
  const order = new Map(source.blocks.map(({ place }, index) => [place, index]))
  refuseDroppedMarks(source, report)
  report.sort((a, b) => (order.get(a.place) ?? -1) - (order.get(b.place) ?? -1))
  if (!isConserved(source.blocks, body, report)) throw new LostTextError(fileName)
  return {
    metadata,
    body,
    text: formatDocument(metadata, body),
    report,
    attachments: closing.attachments,
  }
}

/** Furniture, frames of web pages and what the reader gave up are reported; everything else is kept. */
function keepBlock(block: PlacedBlock, source: SourceDocument, report: ReportEntry[]): boolean {
  const reason = reasonToDrop(block, source)
  if (reason === undefined) return true
  report.push({ place: block.place, kind: 'removed', text: textOf(block), note: reason })
  return false
}

function reasonToDrop(block: PlacedBlock, { isPage }: SourceDocument): string | undefined {
  if (block.kind === 'dropped') return block.reason
  if (block.kind !== 'paragraph') return undefined
  if (isPageNumber(textOf(block))) return '页码'
  if (!isPage) return undefined
  return findFurniture(textOf(block)) ?? (block.isOutside ? '正文以外的页面框架' : undefined)
}

function toBlocks(
  blocks: PlacedBlock[],
  { signature }: Closing,
  report: ReportEntry[],
): BodyBlock[] {
  if (!signature) return toStructure(blocks, report)
  const { at, size, bodies, date } = signature
  const organisation = bodies.join(' ')
  return [
    ...toStructure(blocks.slice(0, at), report),
    { kind: 'signature', place: blocks[at]?.place ?? '', organisation, date },
    ...toStructure(blocks.slice(at + size), report),
  ]
}
