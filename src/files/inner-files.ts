import { extname, posix } from 'node:path'
import { listMhtFiles } from './mht-text.ts'
import { readZipDirectory } from './zip-directory.ts'
import { unpackEntry } from './zip-entries.ts'

/** A file that lies inside another one. */
export type InnerFile = {
  /** Path within the archive. */
  name: string
  content: Uint8Array
  /** Why it could not be unpacked; the content is then empty. */
  fault?: Error
}

/** Folders of Office and OFD files in which other files lie; what Word takes in while it opens may lie anywhere. */
const EMBEDDED =
  /^(?:word|xl|ppt)\/(?:embeddings|media)\/|(?:^|\/)(?:Attachs?|Res)\/|\.(?:x?html?|mht(?:ml)?|rtf|txt|docx)$/i

/** The files of an archive, or the documents and images embedded in an Office, OFD or MHT file; other files hold none. */
export function listInnerFiles(
  name: string,
  content: Uint8Array,
): Iterable<InnerFile> | Promise<Iterable<InnerFile>> {
  switch (extname(name).toLowerCase()) {
    case '.zip':
      return unpackEach(content, () => true)
    case '.docx':
    case '.docm':
    case '.xlsx':
    case '.xlsm':
    case '.xlsb':
    case '.pptx':
    case '.pptm':
    case '.ofd':
      return unpackEach(content, (entry) => EMBEDDED.test(entry) && !isOwnPart(entry))
    case '.mht':
    case '.mhtml':
      return listMhtFiles(content)
    default:
      return []
  }
}

/** The parts that an Office or OFD file itself consists of are read with it. */
const isOwnPart = (entry: string) => /\.(?:xml|rels)$/i.test(entry)

function* unpackEach(
  content: Uint8Array,
  isWanted: (name: string) => boolean,
): Generator<InnerFile> {
  for (const entry of readZipDirectory(content)) {
    if (entry.name.endsWith('/') || !isWanted(entry.name)) continue
    try {
      yield { name: entry.name, content: unpackEntry(content, entry) }
    } catch (error) {
      const fault = error instanceof Error ? error : new Error(String(error))
      yield { name: entry.name, content: new Uint8Array(), fault }
    }
  }
}

/** Where a file inside another one is, as it is printed, and whether readers see it. */
export function toInnerPlace(outer: string, inner: string): { place: string; isHidden: boolean } {
  return extname(outer).toLowerCase() === '.zip'
    ? { place: `压缩包中的“${inner}”`, isHidden: false }
    : { place: `嵌入的“${posix.basename(inner)}”`, isHidden: true }
}
