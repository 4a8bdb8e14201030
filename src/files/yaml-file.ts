import { isAlias, isMap, isNode, isPair, isScalar, LineCounter, parseDocument, visit } from 'yaml'
import type { Document, ErrorCode, Node } from 'yaml'
import { joinFoldedText } from './folded-text.ts'
import { findCuts } from './yaml-cuts.ts'
import type { YamlCut } from './yaml-cuts.ts'

/** A YAML text, read once for its values and for the lines on which they stand. */
export type YamlFile = {
  /** The text itself. */
  source: string
  /** The values; `undefined` when the text is not YAML. */
  value: unknown
  /** What makes the text unreadable, in the order of the text. */
  faults: YamlFault[]
  /** Texts without quotation marks that ` #` cuts: what follows it is a comment. In the order of the text. */
  cuts: YamlCut[]
  /** The line of a key or list item; of its nearest ancestor when it does not exist. */
  lineOf: LineOf
}

/** A place at which YAML cannot be read. `REFERENCE` is an anchor or alias: with them, a small text can grow without bound. */
export type YamlFault = { line: number; code: ErrorCode | 'REFERENCE' }

/** Line, counted from 1, of the value at a path of keys and list positions. */
export type LineOf = (...path: PropertyKey[]) => number

/**
 * Reads YAML 1.2, in which a date stays the text that was typed, and Chinese text over several lines has no gaps. `firstLine` is the line on which the text begins.
 * Never throws; of several faults on one line, the first is kept, because the others follow from it.
 */
export function parseYaml(source: string, firstLine = 1): YamlFile {
  const counter = new LineCounter()
  const document = parseDocument(source, {
    lineCounter: counter,
    prettyErrors: false,
    // The library would print warnings of its own, in English; ours come from the checks.
    logLevel: 'error',
  })
  const toLine = (offset: number) => counter.linePos(offset).line + firstLine - 1
  const faults: YamlFault[] = findFaults(document).map(({ offset, code }) => ({
    line: toLine(offset),
    code,
  }))
  const value = faults.length > 0 ? undefined : toValue(document, source)
  if (value instanceof UnreadableError) faults.push({ line: firstLine, code: 'UNEXPECTED_TOKEN' })
  return {
    source,
    cuts: findCuts(source, firstLine),
    value: faults.length > 0 ? undefined : value,
    faults: faults.filter(({ line }, index) => line !== faults[index - 1]?.line),
    lineOf: (...path) => toLine(findOffset(document, path)),
  }
}

/** Stands for values that the library refuses only when it makes them, such as a merge key of YAML 1.1 without a map. */
class UnreadableError extends Error {}

function toValue(document: Document.Parsed, source: string): unknown {
  try {
    joinFoldedText(document, source)
    return document.toJS()
  } catch (error) {
    return new UnreadableError(String(error))
  }
}

/** Levels of lists and fields, each counted twice; no setting has more than a few, and the build walks them recursively. */
const DEEPEST = 40

function findFaults({ errors, warnings, contents }: Document.Parsed) {
  const faults: { offset: number; code: YamlFault['code'] }[] = [...errors, ...warnings].map(
    ({ pos, code }) => ({ offset: pos[0], code }),
  )
  // What could not be read is not walked: it may nest deeper than a walk can follow.
  if (errors.length === 0) {
    visit(contents, {
      Node(_key, node, path) {
        if (path.length > DEEPEST) {
          faults.push({ offset: offsetOf(node), code: 'RESOURCE_EXHAUSTION' })
          return visit.BREAK
        }
        if (isAlias(node) || node.anchor) faults.push({ offset: offsetOf(node), code: 'REFERENCE' })
        return undefined
      },
    })
  }
  return faults.sort((a, b) => a.offset - b.offset)
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
    const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === step)
    return pair && isPair(pair) ? { offset: offsetOf(pair.key), value: pair.value } : undefined
  }
  if (isNode(node) && 'items' in node && typeof step === 'number') {
    const value = node.items[step]
    return value === undefined ? undefined : { offset: offsetOf(value), value }
  }
  return undefined
}

const offsetOf = (node: unknown): number => (isNode(node) ? ((node as Node).range?.[0] ?? 0) : 0)
