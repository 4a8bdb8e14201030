import { findAnchors } from '#markdown/find-anchors.ts'
import type { ParsedDocument } from './parsed-document.ts'

/** The anchors of a document's page with their words; `undefined` when its body cannot be read. */
export type AnchorsOf = (document: ParsedDocument) => ReadonlyMap<string, string> | undefined

/** Reads the anchors of a document when the first link to one of them is met, and only once. */
export function createAnchorReader(): AnchorsOf {
  const read = new Map<ParsedDocument, ReadonlyMap<string, string> | undefined>()
  return (document) => {
    if (!read.has(document)) read.set(document, findAnchors(document.file.body))
    return read.get(document)
  }
}
