import { strToU8, zipSync } from 'fflate'
import { aZip } from './office-files.ts'

/** An archive of files, each text or bytes. */
export function anArchive(files: Record<string, string | Uint8Array>): Uint8Array {
  const entries = Object.entries(files).map(([name, content]) => [
    name,
    typeof content === 'string' ? strToU8(content) : content,
  ])
  return zipSync(Object.fromEntries(entries) as Record<string, Uint8Array>)
}

const DRAWING = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
const PRESENTATION = `${DRAWING} xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"`
const RELATIONS = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"'

/** A slide of a PowerPoint file. */
export type Slide = { text: string; notes?: string; isHidden?: boolean }

/** A PowerPoint file; its slides are stored in the reverse of the order in which they are shown. */
export function aPptx(slides: Slide[], parts: Record<string, string> = {}): Uint8Array {
  const paragraph = (text: string) => `<a:p><a:r><a:t>${text}</a:t></a:r></a:p>`
  const numbers = slides.map((_, index) => slides.length - index)
  const files = slides.flatMap(({ text, notes, isHidden }, index): [string, string][] => {
    const number = numbers[index] ?? 0
    const slide: [string, string] = [
      `ppt/slides/slide${number}.xml`,
      `<p:sld ${PRESENTATION}${isHidden ? ' show="0"' : ''}>${paragraph(text)}</p:sld>`,
    ]
    if (notes === undefined) return [slide]
    return [
      slide,
      [
        `ppt/slides/_rels/slide${number}.xml.rels`,
        `<Relationships ${RELATIONS}><Relationship Id="r1" Type="notesSlide" Target="../notesSlides/notesSlide${number}.xml"/></Relationships>`,
      ],
      [
        `ppt/notesSlides/notesSlide${number}.xml`,
        `<p:notes ${PRESENTATION}>${paragraph(notes)}</p:notes>`,
      ],
    ]
  })
  return aZip({
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/ppt/presentation.xml" ContentType="application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml"/></Types>`,
    '_rels/.rels': `<Relationships ${RELATIONS}><Relationship Id="r1" Type="officeDocument" Target="ppt/presentation.xml"/></Relationships>`,
    'ppt/presentation.xml': `<p:presentation ${PRESENTATION}><p:sldIdLst>${numbers.map((number) => `<p:sldId id="${255 + number}" r:id="r${number}"/>`).join('')}</p:sldIdLst></p:presentation>`,
    'ppt/_rels/presentation.xml.rels': `<Relationships ${RELATIONS}>${numbers.map((number) => `<Relationship Id="r${number}" Type="slide" Target="slides/slide${number}.xml"/>`).join('')}</Relationships>`,
    ...Object.fromEntries(files),
    ...parts,
  })
}

/** A piece of an OFD page: its box (x y width height) and its text. */
export type OfdPiece = { box: string; text: string }

/** An OFD file with pages of pieces. */
export function anOfd(pages: OfdPiece[][], parts: Record<string, string> = {}): Uint8Array {
  const OFD = 'xmlns:ofd="http://www.ofdspec.org/2016"'
  const contents = pages.map((pieces, index): [string, string] => [
    `Doc_0/Pages/Page_${index}/Content.xml`,
    `<ofd:Page ${OFD}><ofd:Content><ofd:Layer>${pieces
      .map(
        ({ box, text }) =>
          `<ofd:TextObject Boundary="${box}"><ofd:TextCode X="0" Y="0">${text}</ofd:TextCode></ofd:TextObject>`,
      )
      .join('')}</ofd:Layer></ofd:Content></ofd:Page>`,
  ])
  return aZip({
    'OFD.xml': `<ofd:OFD ${OFD}><ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>`,
    'Doc_0/Document.xml': `<ofd:Document ${OFD}><ofd:Pages>${pages.map((_, index) => `<ofd:Page ID="${index}" BaseLoc="Pages/Page_${index}/Content.xml"/>`).join('')}</ofd:Pages></ofd:Document>`,
    ...Object.fromEntries(contents),
    ...parts,
  })
}

/** A PDF of one page with lines of Latin letters and figures. */
export function aPdf(lines: string[]): Uint8Array {
  const text = lines.map((line) => `(${line}) Tj 0 -20 Td`).join('\n')
  const stream = `BT /F1 12 Tf 50 700 Td\n${text}\nET`
  return strToU8(
    `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 5 0 R>>>>/Contents 4 0 R>>endobj\n4 0 obj<</Length ${stream.length}>>stream\n${stream}\nendstream endobj\n5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\ntrailer<</Root 1 0 R>>\n`,
  )
}

/** A drawing of Windows (EMF): its header, one record EMR_EXTTEXTOUTW and the end. */
export function anEmf(text: string): Uint8Array {
  const string = Buffer.from(text.length % 2 === 0 ? text : `${text}\0`, 'utf16le')
  const record = Buffer.alloc(76)
  record.writeUInt32LE(84, 0)
  record.writeUInt32LE(record.length + string.length, 4)
  record.writeUInt32LE(text.length, 44)
  record.writeUInt32LE(record.length, 48)
  const header = Buffer.alloc(88)
  header.writeUInt32LE(1, 0)
  header.writeUInt32LE(header.length, 4)
  header.write(' EMF', 40, 'latin1')
  const end = Buffer.from('0e0000001400000000000000100000001400000000', 'hex')
  return Buffer.concat([header, record, string, end])
}
