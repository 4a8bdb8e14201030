import { inflateSync } from 'node:zlib'
import type { ImageProperty } from './image-property.ts'
import { decodeText } from './decode-text.ts'

/** The blocks of an image that hold something besides the picture. */
export type ImageBlocks = {
  /** Exif blocks, which begin with the header of a TIFF file. */
  exif: Uint8Array[]
  /** XMP packets: XML. */
  xmp: string[]
  /** Blocks of Photoshop, which hold the fields of IPTC. */
  photoshop: Uint8Array[]
  /** Text chunks of PNG. */
  texts: ImageProperty[]
}

/** Takes an image apart by its signature: JPEG, PNG or WebP; TIFF is an Exif block itself, and HEIC holds one. */
export function findImageBlocks(content: Uint8Array): ImageBlocks {
  const blocks: ImageBlocks = { exif: [], xmp: [], photoshop: [], texts: [] }
  const view = new DataView(content.buffer, content.byteOffset, content.byteLength)
  const start = view.byteLength < 12 ? 0 : view.getUint32(0)
  if (start >>> 16 === 0xffd8) readJpeg(content, view, blocks)
  if (start === 0x89504e47) readPng(content, view, blocks)
  if (start === 0x52494646 && view.getUint32(8) === 0x57454250) readWebp(content, view, blocks)
  if (isTiff(start)) blocks.exif.push(content)
  if (view.byteLength >= 12 && latin(content.subarray(4, 8)) === 'ftyp') readHeic(content, blocks)
  return blocks
}

const isTiff = (start: number) => start === 0x49492a00 || start === 0x4d4d002a

/** HEIC and AVIF name the place of their Exif item in a table; it begins with the same header, behind four bytes of length. */
function readHeic(content: Uint8Array, { exif, xmp }: ImageBlocks): void {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength)
  for (const order of ['II*\0', 'MM\0*']) {
    const at = bytes.indexOf(`${EXIF_HEADER}${order}`, 0, 'latin1')
    if (at >= 0) exif.push(content.subarray(at + EXIF_HEADER.length))
  }
  const start = bytes.indexOf('<x:xmpmeta')
  const end = bytes.indexOf('</x:xmpmeta>', start)
  if (start >= 0 && end > start)
    xmp.push(decodeText(content.subarray(start, end + '</x:xmpmeta>'.length)))
}

const EXIF_HEADER = 'Exif\0\0'
const XMP_HEADER = 'http://ns.adobe.com/xap/1.0/\0'
const XMP_KEYWORD = 'XML:com.adobe.xmp'
const latin = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes)

/** Segments follow each other up to the scan, which is the picture; APP1 holds Exif or XMP, COM a comment. */
function readJpeg(content: Uint8Array, view: DataView, blocks: ImageBlocks): void {
  const { exif, xmp, photoshop, texts } = blocks
  let offset = 2
  while (offset + 4 <= view.byteLength && content[offset] === 0xff) {
    const marker = content[offset + 1]
    if (marker === 0xda) return
    const end = offset + 2 + view.getUint16(offset + 2)
    const data = content.subarray(offset + 4, end)
    const start = latin(data.subarray(0, XMP_HEADER.length))
    if (marker === 0xe1 && start.startsWith(EXIF_HEADER))
      exif.push(data.subarray(EXIF_HEADER.length))
    if (marker === 0xe1 && start === XMP_HEADER)
      xmp.push(decodeText(data.subarray(XMP_HEADER.length)))
    if (marker === 0xed) photoshop.push(data)
    if (marker === 0xfe) texts.push({ name: '说明', value: decodeText(data) })
    offset = end
  }
}

function readPng(content: Uint8Array, view: DataView, blocks: ImageBlocks): void {
  let offset = 8
  while (offset + 12 <= view.byteLength) {
    const end = offset + 8 + view.getUint32(offset)
    const data = content.subarray(offset + 8, end)
    const type = latin(content.subarray(offset + 4, offset + 8))
    if (type === 'eXIf') blocks.exif.push(data)
    if (/^[tiz]TXt$|^tEXt$/.test(type)) addText(type, data, blocks)
    offset = end + 4
  }
}

/** Keyword, then the text, plain or deflated; `iTXt` has flags, language and a translated keyword between them. */
function addText(type: string, data: Uint8Array, { xmp, texts }: ImageBlocks): void {
  const split = data.indexOf(0)
  if (split < 0) return
  const keyword = latin(data.subarray(0, split))
  const value = toPngText(type, data, split)
  if (keyword === XMP_KEYWORD) xmp.push(value)
  else if (value.trim() !== '') texts.push({ name: keyword, value: value.trim() })
}

function toPngText(type: string, data: Uint8Array, split: number): string {
  if (type === 'tEXt') return decodeText(data.subarray(split + 1))
  if (type === 'zTXt') return inflateText(data.subarray(split + 2))
  const language = data.indexOf(0, split + 3)
  const text = data.subarray(data.indexOf(0, language + 1) + 1)
  return data[split + 1] === 1 ? inflateText(text) : decodeText(text)
}

/** More than anybody writes into an image, in bytes. */
const MOST_TEXT = 1024 * 1024

function inflateText(packed: Uint8Array): string {
  try {
    return decodeText(inflateSync(packed, { maxOutputLength: MOST_TEXT }))
  } catch {
    return ''
  }
}

function readWebp(content: Uint8Array, view: DataView, { exif, xmp }: ImageBlocks): void {
  let offset = 12
  while (offset + 8 <= view.byteLength) {
    const size = view.getUint32(offset + 4, true)
    const data = content.subarray(offset + 8, offset + 8 + size)
    const type = latin(content.subarray(offset, offset + 4))
    if (type === 'EXIF')
      exif.push(latin(data.subarray(0, 6)) === EXIF_HEADER ? data.subarray(6) : data)
    if (type === 'XMP ') xmp.push(decodeText(data))
    offset += 8 + size + (size % 2)
  }
}
