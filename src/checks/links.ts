import type { DocumentFile } from '#files/document-file.ts'
import { lineOfNode } from './parsed-document.ts'
import type { ParsedDocument } from './parsed-document.ts'

/** A link in a body, with the line of the body on which it stands. */
export type Link = { url: string; line: number }

/** A document with what leads out of it: all that is kept of a body when its tree has been checked. */
export type LinkingDocument = { file: DocumentFile; links: Link[] }

/** Every link of a body, in reading order. */
export function findLinks({ nodes }: ParsedDocument): Link[] {
  return nodes
    .filter((node) => node.type === 'link' || node.type === 'definition')
    .map((node) => ({ url: node.url, line: lineOfNode(node) }))
}
