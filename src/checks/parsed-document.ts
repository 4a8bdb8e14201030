import type { MdastNode } from 'satteri'
import type { DocumentFile } from '#files/document-file.ts'
import { parseMdx, walk } from '#markdown/parse-mdx.ts'
import type { SyntaxFault } from '#markdown/parse-mdx.ts'

/** A document whose body has been parsed once, for all the checks that look into it. */
export type ParsedDocument = {
  file: DocumentFile
  /** Every node of the body, in reading order; empty when the body could not be parsed at all. */
  nodes: MdastNode[]
  /** What could not be parsed. */
  faults: SyntaxFault[]
}

export function parseDocument(file: DocumentFile): ParsedDocument {
  const { tree, faults } = parseMdx(file.body)
  return { file, nodes: tree ? [...walk(tree)] : [], faults }
}

/** Line of a node within the body, counted from 1. */
export const lineOfNode = (node: MdastNode) => node.position?.start.line ?? 1

/** The words of a node and everything in it. */
export function toPlainText(node: MdastNode): string {
  if (node.type === 'text') return node.value
  return 'children' in node ? node.children.map((child) => toPlainText(child)).join('') : ''
}
