import { decodeText } from './decode-text.ts'
import { readIptc, readPhotoshop } from './iptc-fields.ts'
import { CAMERA_OWNER, POSITION } from './image-property.ts'
import type { ImageProperty } from './image-property.ts'

/** Tags that can name a person or carry what somebody wrote, and what they are called; from the Exif standard and Windows. */
const TEXT_TAGS: Record<number, string> = {
  0x010e: '说明',
  0x013b: '作者',
  0x8298: '版权',
  0x9286: '备注',
  0x9c9b: '标题',
  0x9c9c: '备注',
  0x9c9d: '作者',
  0xa430: CAMERA_OWNER,
}
/** Where further lists of tags stand. */
const EXIF_LIST = 0x8769
const GPS_LIST = 0x8825
/** Where TIFF keeps the fields of IPTC, alone or in a block of Photoshop. */
const IPTC = 0x83bb
const PHOTOSHOP = 0x8649
/** The tag of a latitude; without one, a list of GPS tags names no place. */
const LATITUDE = 2

type Reader = { view: DataView; isLittle: boolean; properties: ImageProperty[] }

/** What an Exif block says about persons, and whether it says where the picture was taken. */
export function readExif(block: Uint8Array): ImageProperty[] {
  const view = new DataView(block.buffer, block.byteOffset, block.byteLength)
  const properties: ImageProperty[] = []
  try {
    const isLittle = view.getUint16(0) === 0x4949
    readList({ view, isLittle, properties }, view.getUint32(4, isLittle), 0)
  } catch {
    // A block that ends too early says no more than what was read of it.
  }
  return properties
}

function readList(reader: Reader, offset: number, depth: number): void {
  const { view, isLittle, properties } = reader
  const count = view.getUint16(offset, isLittle)
  for (let index = 0; index < count; index++) {
    const entry = offset + 2 + index * 12
    const tag = view.getUint16(entry, isLittle)
    const value = view.getUint32(entry + 8, isLittle)
    if (tag === EXIF_LIST && depth === 0) readList(reader, value, 1)
    if (tag === GPS_LIST && depth === 0 && hasLatitude(reader, value))
      properties.push({ name: POSITION, value: 'GPS' })
    if (tag === PHOTOSHOP || tag === IPTC) properties.push(...readFields(reader, entry, tag))
    const name = TEXT_TAGS[tag]
    const text = name === undefined ? '' : readText(reader, entry, tag)
    if (name !== undefined && text !== '') properties.push({ name, value: text })
  }
}

function readFields({ view, isLittle }: Reader, entry: number, tag: number): ImageProperty[] {
  // IPTC is often counted in words of four bytes.
  const unit = view.getUint16(entry + 2, isLittle) === 4 ? 4 : 1
  const start = view.getUint32(entry + 8, isLittle)
  const size = Math.min(view.getUint32(entry + 4, isLittle) * unit, view.byteLength - start)
  const block = new Uint8Array(view.buffer, view.byteOffset + start, Math.max(size, 0))
  return tag === IPTC ? readIptc(block) : readPhotoshop(block)
}

/** The latitude is three fractions; a camera that found no satellite writes zeros. */
function hasLatitude({ view, isLittle }: Reader, offset: number): boolean {
  const count = view.getUint16(offset, isLittle)
  for (let index = 0; index < count; index++) {
    const entry = offset + 2 + index * 12
    if (view.getUint16(entry, isLittle) !== LATITUDE) continue
    const value = view.getUint32(entry + 8, isLittle)
    return [0, 8, 16].some((step) => view.getUint32(value + step, isLittle) !== 0)
  }
  return false
}

/** The tags of Windows are UTF-16; `UserComment` begins with eight bytes that name its encoding. */
function readText({ view, isLittle }: Reader, entry: number, tag: number): string {
  const size = view.getUint32(entry + 4, isLittle)
  // Up to four bytes stand in the entry itself.
  const offset = size <= 4 ? entry + 8 : view.getUint32(entry + 8, isLittle)
  const bytes = new Uint8Array(
    view.buffer,
    view.byteOffset + offset,
    Math.min(size, view.byteLength - offset),
  )
  return decode(bytes, tag, isLittle).replace(/\0/g, '').trim()
}

function decode(bytes: Uint8Array, tag: number, isLittle: boolean): string {
  if (tag >= 0x9c9b && tag <= 0x9c9f) return new TextDecoder('utf-16le').decode(bytes)
  if (tag !== 0x9286) return decodeText(bytes)
  const isUnicode = decodeText(bytes.subarray(0, 7)) === 'UNICODE'
  const encoding = isLittle ? 'utf-16le' : 'utf-16be'
  return isUnicode
    ? new TextDecoder(encoding).decode(bytes.subarray(8))
    : decodeText(bytes.subarray(8))
}
