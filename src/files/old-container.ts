/** Whether a file is a container of streams as Office wrote them until 2003 (compound file), whatever its name says. */
export const isOldContainer = (content: Uint8Array) => content[0] === 0xd0 && content[1] === 0xcf

/** How Excel (MBD0012A3F7) and Word (_1234567890) call the folders in which they put the files of other programs. */
const OBJECT_FOLDER = /MBD[0-9A-F]{8}\0|_\d{9,10}\0/

/** Whether files of other programs lie in an old Excel or Word file. */
export const hasEmbeddedObjects = (content: Uint8Array): boolean =>
  isOldContainer(content) && OBJECT_FOLDER.test(new TextDecoder('utf-16le').decode(content))

/** An entry of the directory: a name in UTF-16, its length at 64, the first sector of the stream at 116, its size at 120. */
const ENTRY_SIZE = 128
const NAME_LENGTH = 64
const FIRST_SECTOR = 116
const STREAM_SIZE = 120
/** How much of a stream is looked at, in bytes: a sector at most. */
const MOST_START = 512

/** Whether it is a text of Word, or of WPS, which writes the same format. */
export const isOldWord = (content: Uint8Array) =>
  isOldContainer(content) && findStreamStart(toBuffer(content), 'WordDocument') !== undefined

const toBuffer = ({ buffer, byteOffset, byteLength }: Uint8Array) =>
  Buffer.from(buffer, byteOffset, byteLength)

/** Whether an old Word, Excel or PowerPoint file has a password, by what its main stream says before anything else. */
export function hasPassword(content: Uint8Array): boolean {
  if (!isOldContainer(content)) return false
  const bytes = toBuffer(content)
  const document = findStreamStart(bytes, 'WordDocument')
  const workbook = findStreamStart(bytes, 'Workbook') ?? findStreamStart(bytes, 'Book')
  return (
    findStreamStart(bytes, 'EncryptedSummary') !== undefined ||
    (document !== undefined && isLockedDocument(document)) ||
    (workbook !== undefined && isLockedWorkbook(workbook))
  )
}

/** The beginning of a stream; its directory entry is looked for where one can begin, without following the chains. */
function findStreamStart(content: Buffer, name: string): Buffer | undefined {
  const wanted = Buffer.from(`${name}\0`, 'utf16le')
  for (let at = content.indexOf(wanted); at >= 0; at = content.indexOf(wanted, at + 1)) {
    if (at % ENTRY_SIZE !== 0 || at + ENTRY_SIZE > content.length) continue
    if (content.readUInt16LE(at + NAME_LENGTH) !== wanted.length) continue
    const start = findOffset(content, at)
    return content.subarray(start, start + MOST_START)
  }
  return undefined
}

/** Streams below this size lie in pieces of 64 bytes within the stream of the root, the first entry of the directory. */
const SMALL = 4096
const SMALL_SECTOR = 64

function findOffset(content: Buffer, entry: number): number {
  const sectorSize = 2 ** content.readUInt8(30)
  const toOffset = (sector: number) => (sector + 1) * sectorSize
  const first = content.readUInt32LE(entry + FIRST_SECTOR)
  const root = toOffset(content.readUInt32LE(48))
  const isSmall = content.readUInt32LE(entry + STREAM_SIZE) < SMALL
  if (!isSmall || root + ENTRY_SIZE > content.length) return toOffset(first)
  return toOffset(content.readUInt32LE(root + FIRST_SECTOR)) + first * SMALL_SECTOR
}

/** The flag fEncrypted in the header of a Word file (MS-DOC 2.5.2). */
const isLockedDocument = (start: Buffer) =>
  start.length >= 12 && (start.readUInt16LE(10) & 0x0100) !== 0

const FILE_PASS = 0x2f
const END_OF_GLOBALS = 0x0a

/** The record FilePass stands among the first of a workbook (MS-XLS 2.4.117). */
function isLockedWorkbook(start: Buffer): boolean {
  for (let at = 0; at + 4 <= start.length; at += 4 + start.readUInt16LE(at + 2)) {
    const record = start.readUInt16LE(at)
    if (record === FILE_PASS) return true
    if (record === END_OF_GLOBALS) return false
  }
  return false
}
