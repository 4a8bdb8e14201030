import { crc32, deflateSync } from 'node:zlib'

/** What an Exif block says, by tag; `isPosition` adds a latitude, zero where no satellite was found. */
export type ExifOptions = { texts?: Record<number, string>; latitude?: number }

const list = (entries: Buffer[]) => {
  const count = Buffer.alloc(2)
  count.writeUInt16LE(entries.length)
  return Buffer.concat([count, ...entries, Buffer.alloc(4)])
}

const entry = (tag: number, type: number, count: number, value: number) => {
  const bytes = Buffer.alloc(12)
  bytes.writeUInt16LE(tag, 0)
  bytes.writeUInt16LE(type, 2)
  bytes.writeUInt32LE(count, 4)
  bytes.writeUInt32LE(value, 8)
  return bytes
}

/** An Exif block as cameras write it: texts in the first list, the latitude in the list of GPS tags. */
export function anExifBlock({ texts = {}, latitude }: ExifOptions): Buffer {
  const values = Object.entries(texts).map(([tag, text]) => ({
    tag: Number(tag),
    bytes: Buffer.from(`${text}\0`.padEnd(5, '\0')),
  }))
  const size = values.length + (latitude === undefined ? 0 : 1)
  let offset = 8 + 2 + size * 12 + 4
  const entries = values.map(({ tag, bytes }) => {
    const made = entry(tag, 2, bytes.length, offset)
    offset += bytes.length
    return made
  })
  const gps = Buffer.alloc(24)
  gps.writeUInt32LE(latitude ?? 0, 0)
  const position = latitude === undefined ? [] : [list([entry(2, 5, 3, offset + 18)]), gps]
  if (latitude !== undefined) entries.push(entry(0x8825, 4, 1, offset))
  const header = Buffer.from('49492a0008000000', 'hex')
  return Buffer.concat([header, list(entries), ...values.map(({ bytes }) => bytes), ...position])
}

/** A JPEG without a picture: the given APP1 segments, then the end. */
export function aJpeg(...segments: Buffer[]): Uint8Array {
  const all = segments.flatMap((data) => {
    const head = Buffer.from('ffe10000', 'hex')
    head.writeUInt16BE(data.length + 2, 2)
    return [head, data]
  })
  return Buffer.concat([Buffer.from('ffd8', 'hex'), ...all, Buffer.from('ffda0002ffd9', 'hex')])
}

/** The content of an APP1 segment with an Exif block. */
export const anExifSegment = (options: ExifOptions) =>
  Buffer.concat([Buffer.from('Exif\0\0'), anExifBlock(options)])

/** The content of an APP1 segment with an XMP packet. */
export const anXmpSegment = (description: string) =>
  Buffer.from(
    `http://ns.adobe.com/xap/1.0/\0<?xpacket begin="" id=""?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">${description}</rdf:RDF></x:xmpmeta><?xpacket end="w"?>`,
  )

/** A PNG of one pixel with chunks before its end, by type. */
export function aPng(chunks: [type: string, data: Buffer][]): Uint8Array {
  const chunk = ([type, data]: [string, Buffer]) => {
    const body = Buffer.concat([Buffer.from(type), data])
    const size = Buffer.alloc(4)
    size.writeUInt32BE(data.length)
    const sum = Buffer.alloc(4)
    sum.writeUInt32BE(crc32(body))
    return Buffer.concat([size, body, sum])
  }
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk(['IHDR', Buffer.from('00000001000000010800000000', 'hex')]),
    ...chunks.map(chunk),
    chunk(['IDAT', deflateSync(Buffer.alloc(2))]),
    chunk(['IEND', Buffer.alloc(0)]),
  ])
}

/** A WebP file with the given chunks. */
export function aWebp(chunks: [type: string, data: Buffer][]): Uint8Array {
  const body = chunks.map(([type, data]) => {
    const size = Buffer.alloc(4)
    size.writeUInt32LE(data.length)
    return Buffer.concat([Buffer.from(type), size, data, Buffer.alloc(data.length % 2)])
  })
  const content = Buffer.concat([Buffer.from('WEBP'), ...body])
  const size = Buffer.alloc(4)
  size.writeUInt32LE(content.length)
  return Buffer.concat([Buffer.from('RIFF'), size, content])
}
