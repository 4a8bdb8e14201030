import { mdxToHast } from 'satteri'
import type { HastNode } from 'satteri'
import { FEATURES } from './features.ts'
import { withLastLineEnded } from './last-line.ts'
import { ANCHORED, createAnchorNamer } from './name-anchors.ts'
import { toReading } from './reading.ts'
import { toTypedWords } from './typed-words.ts'

/**
 * The anchors that the page of this body has, each with the words that stand there, named as the build names them.
 * `undefined` for a body that cannot be read.
 */
export function findAnchors(body: string): Map<string, string> | undefined {
  // An empty line comes first, as in the build the blanked front matter does: the parser drops a byte order mark there.
  const reading = toReading(withLastLineEnded(`\n${body}`))
  const root = readTree(reading.text)
  if (!root) return undefined
  // A block is named by words deep within it, so they come first.
  for (const { node } of visit(root)) Object.assign(node, toTypedWords(node, reading))
  const name = createAnchorNamer()
  const found = new Map<string, string>()
  for (const { node, parent } of visit(root)) {
    const isAnchored = node.type === 'element' && ANCHORED.includes(node.tagName)
    const anchor = isAnchored ? name(node, parent) : undefined
    if (anchor) found.set(anchor.id, anchor.text)
  }
  return found
}

/** Every node in reading order, with its parent. Not recursive: a text may nest thousands of levels deep. */
function* visit(root: HastNode): Generator<{ node: HastNode; parent: HastNode }> {
  const waiting = [{ node: root, parent: root }]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node } = next
    if ('children' in node)
      for (const child of node.children.toReversed()) waiting.push({ node: child, parent: node })
    yield next
  }
}

function readTree(text: string): HastNode | undefined {
  try {
    return mdxToHast(text, { features: FEATURES, position: false })
  } catch {
    return undefined
  }
}
