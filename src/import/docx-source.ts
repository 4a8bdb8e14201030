import mammoth from 'mammoth'
import { strToU8, zipSync } from 'fflate'
import { decodeTextFile } from '#files/decode-text.ts'
import { findTextDamage } from '#files/text-damage.ts'
import { unpack } from '#files/zip-entries.ts'
import { fillChunks } from './docx-chunks.ts'
import { createImages } from './docx-images.ts'
import { readMargins } from './docx-margins.ts'
import { MARK_STYLES } from './docx-marks.ts'
import { insertMissing } from './docx-missing.ts'
import { readObjects } from './docx-objects.ts'
import type { WordObjects } from './docx-objects.ts'
import { rewriteDocument } from './docx-rewrite.ts'
import type { RewriteContext } from './docx-rewrite.ts'
import { readHtmlSource } from './html-source.ts'
import type { PlacedBlock, ReportEntry, SourceDocument } from './source-document.ts'

/** How the styles of Word, and the marks that `rewriteDocument` leaves, become HTML. */
const STYLE_MAP = [
  "p[style-name='Title'] => h1.gongkai-title:fresh",
  ...[1, 2, 3, 4, 5].map((level) => `p[style-name='heading ${level}'] => h${level + 1}:fresh`),
  'p.GongkaiItem => ul > li:fresh',
  'r.GongkaiDeleted => del',
  'r.GongkaiHidden => del.hidden',
  'r.GongkaiContents => del.contents',
  ...MARK_STYLES,
  'strike => s',
]

/**
 * Reads a Word file: mammoth turns it into HTML, after tracked changes, numbers, text boxes and hidden text were
 * written out in a form that it does not lose. Comments, headers, footers, charts and embedded files are reported, and
 * so is every word that is missing in the end. `level` counts the files around this one.
 */
export async function readDocxSource(content: Uint8Array, level = 0): Promise<SourceDocument> {
  const objects = await readObjects(content)
  const { changes, numbers, chunks, file } = rewriteDocx(content, objects)
  const images = createImages()
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(file) },
    { styleMap: STYLE_MAP, externalFileAccess: false, convertImage: images.convert },
  )
  const { blocks } = readHtmlSource(`<main>${value}</main>`)
  const inner = withoutRepeatedNotes(blocks).map(inside).map(images.toShown)
  const own = await insertMissing(content, inner, numbers)
  const source = { blocks: own, images: images.files, changes }
  const filled = await fillChunks(content, source, chunks, level)
  return {
    ...filled,
    blocks: [...filled.blocks, ...objects.listOthers(), ...readMargins(content)],
    stated: {},
  }
}

/** The converter writes a note once for every reference to it. */
function withoutRepeatedNotes(blocks: PlacedBlock[]): PlacedBlock[] {
  const known = new Set<string>()
  return blocks.filter((block) => {
    if (block.kind !== 'note') return true
    const isKnown = known.has(block.id)
    known.add(block.id)
    return !isKnown
  })
}

/** A Word file has no frame around its text. */
function inside(block: PlacedBlock): PlacedBlock {
  return block.kind === 'paragraph' ? { ...block, isOutside: false } : block
}

function rewriteDocx(content: Uint8Array, objects: WordObjects) {
  const parts = unpack(content, (name) => /^word\/[^/]+\.xml$/.test(name))
  if (Object.values(parts).some((part) => findTextDamage(part)))
    throw new Error('a part of the file holds damaged text')
  const texts = new Map(Object.entries(parts).map(([name, part]) => [name, decodeTextFile(part)]))
  const changes: ReportEntry[] = []
  const numbers: string[] = []
  const replaced: Record<string, Uint8Array> = {}
  const numbering = findPart(texts, 'numbering')
  const context: Omit<RewriteContext, 'part'> = {
    numbering: texts.get(numbering ?? ''),
    styles: texts.get(findPart(texts, 'styles') ?? ''),
    objects,
    chunks: [],
  }
  for (const [name, xml] of texts) {
    if (!/^word\/(?:document\d*|footnotes|endnotes)\.xml$/.test(name)) continue
    const rewritten = rewriteDocument(xml, { ...context, part: name })
    changes.push(...rewritten.changes)
    numbers.push(...rewritten.numbers)
    replaced[name] = strToU8(rewritten.xml)
  }
  // The numbers are text by now; without their definitions nothing counts them again.
  if (numbering !== undefined) replaced[numbering] = strToU8(NO_NUMBERING)
  return {
    changes,
    numbers,
    chunks: context.chunks,
    file: zipSync({ ...unpack(content), ...replaced }, { level: 0 }),
  }
}

/** The name of a part; servers that keep several versions put a figure behind it. */
const findPart = (texts: ReadonlyMap<string, string>, name: string) =>
  [...texts.keys()].find((path) => new RegExp(`^word/${name}\\d*\\.xml$`).test(path))

const NO_NUMBERING =
  '<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>'
