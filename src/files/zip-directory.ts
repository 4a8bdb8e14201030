import { decodeText } from './decode-text.ts'
import { UnreadableFileError } from './unreadable-file.ts'

/** An entry of a ZIP archive, as the directory at its end describes it. */
export type ZipEntry = {
  /** Path within the archive. Old Windows programs write Chinese names in GB 18030. */
  name: string
  isEncrypted: boolean
  /** 0 is stored, 8 is deflated; there are others, which hardly any program writes. */
  method: number
  /** Size as it lies in the archive, in bytes. */
  packedSize: number
  /** Size once unpacked, in bytes, as the archive claims. */
  size: number
  /** CRC-32 of the unpacked content. */
  checksum: number
  /** Where the entry begins in the archive. */
  offset: number
}

/** Whether a file is a ZIP archive, whatever its name says. */
export const isZip = (content: Uint8Array) => content[0] === 0x50 && content[1] === 0x4b

/** More entries than an attachment needs; a directory can be made to grow without bound. */
const MOST_ENTRIES = 20_000
const END_MARK = 0x06054b50
const ENTRY_MARK = 0x02014b50
const END_SIZE = 22
/** The comment behind the directory is at most this long. */
const MOST_COMMENT = 65_535

/**
 * Lists the entries of a ZIP archive, which docx, xlsx, pptx and ofd files are too. fflate hides which entries are
 * encrypted and reads Chinese names as Latin, so the directory is read here. Throws when there is none.
 */
export function readZipDirectory(content: Uint8Array): ZipEntry[] {
  const view = new DataView(content.buffer, content.byteOffset, content.byteLength)
  const end = findEnd(view)
  const count = view.getUint16(end + 10, true)
  let offset = view.getUint32(end + 16, true)
  if (count > MOST_ENTRIES) throw new UnreadableFileError('too-large', `${count} entries`)
  // Archives beyond 4 GB or 65,535 entries have another directory; no attachment is one.
  if (offset === 0xffffffff) throw new UnreadableFileError('too-large', 'a ZIP64 archive')
  return Array.from({ length: count }, () => {
    const { entry, next } = readEntry(content, view, offset)
    offset = next
    return entry
  })
}

function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - END_SIZE - MOST_COMMENT)
  for (let offset = view.byteLength - END_SIZE; offset >= first; offset--) {
    if (view.getUint32(offset, true) === END_MARK) return offset
  }
  throw new Error('the archive has no directory')
}

function readEntry(content: Uint8Array, view: DataView, offset: number) {
  if (view.getUint32(offset, true) !== ENTRY_MARK) throw new Error('the directory is damaged')
  const [nameLength, extraLength, commentLength] = [28, 30, 32].map((place) =>
    view.getUint16(offset + place, true),
  ) as [number, number, number]
  const nameEnd = offset + 46 + nameLength
  const entry: ZipEntry = {
    name: decodeText(content.subarray(offset + 46, nameEnd)),
    isEncrypted: (view.getUint16(offset + 8, true) & 1) === 1,
    method: view.getUint16(offset + 10, true),
    checksum: view.getUint32(offset + 16, true),
    packedSize: view.getUint32(offset + 20, true),
    size: view.getUint32(offset + 24, true),
    offset: view.getUint32(offset + 42, true),
  }
  return { entry, next: nameEnd + extraLength + commentLength }
}
