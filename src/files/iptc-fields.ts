import { decodeText } from './decode-text.ts'
import { PLACE } from './image-property.ts'
import type { ImageProperty } from './image-property.ts'

/** Fields of IPTC (IIM 4.2, record 2) that name persons and places or carry what somebody wrote. */
const FIELDS: Record<number, string> = {
  5: '标题', 40: '备注', 80: '作者', 85: '作者', 90: PLACE, 92: PLACE, 95: PLACE,
  105: '标题', 110: '作者', 115: '来源', 116: '版权', 118: '联系人', 120: '说明', 122: '作者',
} // prettier-ignore

const MARKER = 0x1c
const RECORD = 2
/** Blocks of Photoshop, in which the fields lie: the name, an id, a name of its own and a length (even bytes). */
const RESOURCE = '8BIM'
const IPTC_ID = 0x0404

/** The fields in a block of Photoshop, as JPEG has it in APP13 and TIFF in tag 34377. */
export function readPhotoshop(block: Uint8Array): ImageProperty[] {
  const bytes = Buffer.from(block.buffer, block.byteOffset, block.byteLength)
  const properties: ImageProperty[] = []
  for (
    let at = bytes.indexOf(RESOURCE);
    at >= 0 && at + 12 <= bytes.length;
    at = bytes.indexOf(RESOURCE, at + 4)
  ) {
    const name = bytes.readUInt8(at + 6)
    const sizeAt = at + 7 + name + ((name + 1) % 2)
    if (bytes.readUInt16BE(at + 4) !== IPTC_ID || sizeAt + 4 > bytes.length) continue
    const start = sizeAt + 4
    properties.push(...readIptc(bytes.subarray(start, start + bytes.readUInt32BE(sizeAt))))
  }
  return properties
}

/** Fields follow each other: a marker, the record, the number of the field, its length and its text. */
export function readIptc(block: Uint8Array): ImageProperty[] {
  const properties: ImageProperty[] = []
  const view = new DataView(block.buffer, block.byteOffset, block.byteLength)
  let at = 0
  while (at + 5 <= block.byteLength && block[at] === MARKER) {
    const size = view.getUint16(at + 3)
    const name = block[at + 1] === RECORD ? FIELDS[block[at + 2] ?? 0] : undefined
    const value = decodeText(block.subarray(at + 5, at + 5 + size))
      .replace(/\0/g, '')
      .trim()
    if (name !== undefined && value !== '') properties.push({ name, value })
    at += 5 + size
  }
  return properties
}
