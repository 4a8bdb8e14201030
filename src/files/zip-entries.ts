import { crc32, inflateRawSync } from 'node:zlib'
import { decodeTextFile } from './decode-text.ts'
import { UnreadableFileError } from './unreadable-file.ts'
import { readZipDirectory } from './zip-directory.ts'
import type { ZipEntry } from './zip-directory.ts'

/** The most that the parts read from one archive may hold once unpacked, in bytes: a small file can hide a huge one. */
export const MOST_BYTES = 200 * 1024 * 1024

/** Unpacks the entries of a ZIP archive (docx and xlsx are ones) whose names are wanted, as texts by name. */
export function readZipTexts(
  content: Uint8Array,
  isWanted: (name: string) => boolean,
): Map<string, string> {
  const entries = Object.entries(unpack(content, isWanted))
  // Office writes UTF-8, some programs UTF-16 with a byte order mark.
  return new Map(entries.map(([name, bytes]) => [name, decodeTextFile(bytes)]))
}

/** Unpacks the entries of a ZIP archive whose names are wanted. Throws when they would fill the memory. */
export function unpack(
  content: Uint8Array,
  isWanted: (name: string) => boolean = () => true,
): Record<string, Uint8Array> {
  const entries = readZipDirectory(content).filter(({ name }) => isWanted(name))
  const total = entries.reduce((sum, { size }) => sum + size, 0)
  if (total > MOST_BYTES) throw new UnreadableFileError('too-large', `${total} bytes unpacked`)
  refuseBomb(
    total,
    entries.reduce((sum, { packedSize }) => sum + packedSize, 0),
  )
  return Object.fromEntries(entries.map((entry) => [entry.name, unpackEntry(content, entry)]))
}

/** Names of all entries of a ZIP archive. */
export const listZipEntries = (content: Uint8Array): string[] =>
  readZipDirectory(content).map(({ name }) => name)

/** What grows beyond this, in bytes, and by more than this factor is no document, but made to keep its reader busy. */
const HARMLESS_BYTES = 10 * 1024 * 1024
const MOST_GROWTH = 100

function refuseBomb(size: number, packedSize: number): void {
  if (size > HARMLESS_BYTES && size > MOST_GROWTH * packedSize)
    throw new UnreadableFileError('bomb', `${packedSize} bytes unpacked to ${size}`)
}

const STORED = 0
const DEFLATED = 8
/** A header repeats what the directory says before each entry; its name and extra field have lengths of their own. */
const HEADER_MARK = 0x04034b50
const HEADER_SIZE = 30

/** Unpacks one entry, never to more than it claims to hold. Throws when a byte of it is not what was packed. */
export function unpackEntry(content: Uint8Array, entry: ZipEntry): Uint8Array {
  const unpacked = inflateEntry(content, entry)
  if (crc32(unpacked) !== entry.checksum) throw new Error('the entry is damaged')
  return unpacked
}

function inflateEntry(content: Uint8Array, entry: ZipEntry): Uint8Array {
  const { isEncrypted, method, packedSize, size, offset } = entry
  if (isEncrypted) throw new UnreadableFileError('encrypted', 'the entry has a password')
  if (size > MOST_BYTES) throw new UnreadableFileError('too-large', `${size} bytes unpacked`)
  refuseBomb(size, packedSize)
  const view = new DataView(content.buffer, content.byteOffset, content.byteLength)
  if (view.getUint32(offset, true) !== HEADER_MARK) throw new Error('the entry is damaged')
  const start =
    offset + HEADER_SIZE + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true)
  const packed = content.subarray(start, start + packedSize)
  if (method === STORED) return copyStored(packed, size)
  if (method !== DEFLATED)
    throw new UnreadableFileError('unknown-compression', `compression method ${method}`)
  // What would hold nothing is not asked for: Node takes no limit of zero.
  return size === 0 ? new Uint8Array() : inflateRawSync(packed, { maxOutputLength: size })
}

/** Readers of archives differ in which of two sizes they believe, so that one could see what the other does not. */
function copyStored(packed: Uint8Array, size: number): Uint8Array {
  if (packed.byteLength !== size) throw new Error('the entry has another size than it claims')
  return packed.slice()
}
