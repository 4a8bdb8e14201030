import { strFromU8, unzipSync } from 'fflate'

/** The most that the parts read from one archive may hold once unpacked, in bytes: a small file can hide a huge one. */
const MOST_BYTES = 200 * 1024 * 1024

/** Unpacks the entries of a ZIP archive (docx and xlsx are ones) whose names are wanted, as texts by name. */
export function readZipTexts(
  content: Uint8Array,
  isWanted: (name: string) => boolean,
): Map<string, string> {
  const entries = Object.entries(unpack(content, isWanted))
  return new Map(entries.map(([name, bytes]) => [name, decode(bytes)]))
}

/** Unpacks the entries of a ZIP archive whose names are wanted. Throws when they would fill the memory. */
export function unpack(
  content: Uint8Array,
  isWanted: (name: string) => boolean = () => true,
): Record<string, Uint8Array> {
  let budget = MOST_BYTES
  return unzipSync(content, {
    filter: ({ name, originalSize }) => {
      if (!isWanted(name)) return false
      budget -= originalSize
      if (budget < 0) throw new Error('the archive unpacks to more than is reasonable')
      return true
    },
  })
}

/** Names of all entries of a ZIP archive. */
export function listZipEntries(content: Uint8Array): string[] {
  const names: string[] = []
  unzipSync(content, {
    filter: ({ name }) => {
      names.push(name)
      return false
    },
  })
  return names
}

/** Office writes UTF-8, some programs UTF-16 with a byte order mark. */
function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  return strFromU8(bytes).replace(/^\uFEFF/, '')
}
