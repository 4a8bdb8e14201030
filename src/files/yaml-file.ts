import { isMap, isNode, isPair, isScalar, LineCounter, parseDocument } from 'yaml'
import type { Document, Node } from 'yaml'

/** A YAML text, read once for its values and for the lines on which they stand. */
export type YamlFile = {
  /** The values; `undefined` when the text is not YAML. */
  value: unknown
  /** What makes the text unreadable, with the line of each fault. */
  errors: { line: number; message: string }[]
  /** The line of a key or list item; of its nearest ancestor when it does not exist. */
  lineOf: LineOf
}

/** Line, counted from 1, of the value at a path of keys and list positions. */
export type LineOf = (...path: PropertyKey[]) => number

/** Reads YAML 1.2, in which a date stays the text that was typed. `firstLine` is the line on which the text begins. */
export function parseYaml(source: string, firstLine = 1): YamlFile {
  const counter = new LineCounter()
  const document = parseDocument(source, { lineCounter: counter, prettyErrors: false })
  const toLine = (offset: number) => counter.linePos(offset).line + firstLine - 1
  const errors = document.errors.map(({ pos, message }) => ({ line: toLine(pos[0]), message }))
  return {
    value: errors.length > 0 ? undefined : document.toJS(),
    errors,
    lineOf: (...path) => toLine(findOffset(document, path)),
  }
}

function findOffset(document: Document.Parsed, path: PropertyKey[]): number {
  let node: unknown = document.contents
  let offset = offsetOf(node)
  for (const step of path) {
    const next = stepInto(node, step)
    if (next === undefined) break
    offset = next.offset
    node = next.value
  }
  return offset
}

function stepInto(
  node: unknown,
  step: PropertyKey,
): { offset: number; value: unknown } | undefined {
  if (isMap(node)) {
    const pair = node.items.find((item) => isScalar(item.key) && item.key.value === step)
    return pair && isPair(pair) ? { offset: offsetOf(pair.key), value: pair.value } : undefined
  }
  if (isNode(node) && 'items' in node && typeof step === 'number') {
    const value = node.items[step]
    return value === undefined ? undefined : { offset: offsetOf(value), value }
  }
  return undefined
}

const offsetOf = (node: unknown): number => (isNode(node) ? ((node as Node).range?.[0] ?? 0) : 0)
