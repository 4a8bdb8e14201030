import { mdxToMdast } from 'satteri'
import type { MdastNode } from 'satteri'
import { FEATURES } from './features.ts'
import { withLastLineEnded } from './last-line.ts'

/** A place at which MDX cannot be read. */
export type SyntaxFault = { line: number; message: string }

/** How many faults of one document are looked for; more would be noise. */
const MOST_FAULTS = 20

/**
 * The parser drops this mark at the start of a text. In the build, the blanked front matter comes first and the mark
 * stays: left as it is, a code fence behind it would hide from the checks what the build compiles.
 */
const BYTE_ORDER_MARK = /^\uFEFF/

/**
 * Parses MDX with the parser that the build uses, so that what is checked is what is compiled.
 * The parser stops at the first fault; the line is then blanked and the rest read again, to find them all in one run.
 */
export function parseMdx(body: string): { tree: MdastNode | undefined; faults: SyntaxFault[] } {
  const faults: SyntaxFault[] = []
  let lines = body.replace(BYTE_ORDER_MARK, '\u2060').split('\n')
  while (faults.length < MOST_FAULTS) {
    try {
      return {
        tree: mdxToMdast(withLastLineEnded(lines.join('\n')), { features: FEATURES }),
        faults,
      }
    } catch (error) {
      const fault = toFault(error as Error)
      if (!lines[fault.line - 1]?.trim()) return { tree: undefined, faults: [...faults, fault] }
      faults.push(fault)
      lines = lines.with(fault.line - 1, '')
    }
  }
  return { tree: undefined, faults }
}

/** Every node of a tree, parents before their children. Not recursive: a text may nest thousands of levels deep. */
export function* walk(root: MdastNode): Generator<MdastNode> {
  const waiting = [root]
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    yield node
    if ('children' in node) for (const child of node.children.toReversed()) waiting.push(child)
  }
}

function toFault({ message }: Error): SyntaxFault {
  const [, line, text] = /^(\d+):\d+: ([\s\S]*)$/.exec(message) ?? []
  return { line: Number(line ?? 1), message: text ?? message }
}
