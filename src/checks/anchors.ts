import type { DocumentFile } from '#files/document-file.ts'
import { findAnchors } from '#markdown/find-anchors.ts'

/** The anchors of a document's page with their words; `undefined` when its body cannot be read. */
export type AnchorsOf = (file: DocumentFile) => ReadonlyMap<string, string> | undefined

/** Reads the anchors of a document when the first link to one of them is met, and only once. */
export function createAnchorReader(): AnchorsOf {
  const read = new Map<DocumentFile, ReadonlyMap<string, string> | undefined>()
  return (file) => {
    if (!read.has(file)) read.set(file, findAnchors(file.body))
    return read.get(file)
  }
}
