import mammoth from 'mammoth'
import { strToU8, zipSync } from 'fflate'
import { readZipTexts, unpack } from '#files/zip-entries.ts'
import { readMargins } from './docx-margins.ts'
import { insertMissing } from './docx-missing.ts'
import { rewriteDocument } from './docx-rewrite.ts'
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
  'strike => s',
]

/** Images that browsers show. */
const SHOWN = new Map(
  Object.entries({
    'image/png': 'png',
    'image/jpeg': 'jpg',
    'image/gif': 'gif',
    'image/webp': 'webp',
  }),
)

/**
 * Reads a Word file: mammoth turns it into HTML, after tracked changes, numbers, text boxes and hidden text were
 * written out in a form that it does not lose. Comments, headers and footers are reported, and so is every word that
 * is missing in the end.
 */
export async function readDocxSource(content: Uint8Array): Promise<SourceDocument> {
  const { changes, file } = rewriteDocx(content)
  const images = new Map<string, Uint8Array>()
  const lost: PlacedBlock[] = []
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(file) },
    {
      styleMap: STYLE_MAP,
      externalFileAccess: false,
      convertImage: mammoth.images.imgElement(async (image) => {
        const type = SHOWN.get(image.contentType)
        if (type === undefined) {
          const reason = `图片格式 ${image.contentType} 浏览器不能显示，请另存为 PNG 后补上`
          lost.push({ kind: 'dropped', text: '', reason, place: `图片${lost.length + 1}` })
          return { src: '' }
        }
        const name = `image-${images.size + 1}.${type}`
        images.set(name, await image.readAsBuffer())
        return { src: name }
      }),
    },
  )
  const blocks = withoutRepeatedNotes(readHtmlSource(`<main>${value}</main>`).blocks)
  return {
    blocks: [
      ...(await insertMissing(content, blocks.map(inside), changes)),
      ...lost,
      ...readMargins(content),
    ],
    images,
    stated: {},
    changes,
  }
}

/** The converter writes a note once for every reference to it. */
const withoutRepeatedNotes = (blocks: PlacedBlock[]) =>
  blocks.filter(
    (block, index) =>
      block.kind !== 'note' ||
      blocks.findIndex((other) => other.kind === 'note' && other.id === block.id) === index,
  )

/** A Word file has no frame around its text. */
function inside(block: PlacedBlock): PlacedBlock {
  return block.kind === 'paragraph' ? { ...block, isOutside: false } : block
}

function rewriteDocx(content: Uint8Array): { changes: ReportEntry[]; file: Uint8Array } {
  const texts = readZipTexts(content, (name) => /^word\/[^/]+\.xml$/.test(name))
  const changes: ReportEntry[] = []
  const replaced: Record<string, Uint8Array> = {}
  const context = {
    numbering: texts.get('word/numbering.xml'),
    styles: texts.get('word/styles.xml'),
  }
  for (const [name, xml] of texts) {
    if (!/^word\/(?:document\d*|footnotes|endnotes)\.xml$/.test(name)) continue
    const rewritten = rewriteDocument(xml, context)
    changes.push(...rewritten.changes)
    replaced[name] = strToU8(rewritten.xml)
  }
  // The numbers are text by now; without their definitions nothing counts them again.
  if (context.numbering !== undefined) replaced['word/numbering.xml'] = strToU8(NO_NUMBERING)
  return { changes, file: zipSync({ ...unpack(content), ...replaced }, { level: 0 }) }
}

const NO_NUMBERING =
  '<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>'
