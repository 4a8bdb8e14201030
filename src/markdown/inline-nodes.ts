import type { MdastNode } from 'satteri'

/** Nodes within a paragraph; every other one begins a block of its own. */
export const INLINE: ReadonlySet<MdastNode['type']> = new Set([
  'text', 'emphasis', 'strong', 'delete', 'link', 'linkReference', 'inlineCode', 'break', 'footnoteReference',
]) // prettier-ignore
