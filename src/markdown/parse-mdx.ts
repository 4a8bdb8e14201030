import { mdxToMdast } from 'satteri'
import type { MdastNode } from 'satteri'

/** A place at which MDX cannot be read. */
export type SyntaxFault = { line: number; message: string }

/** How many faults of one document are looked for; more would be noise. */
const MOST_FAULTS = 20

/**
 * Parses MDX with the parser that the build uses, so that what is checked is what is compiled.
 * The parser stops at the first fault; the line is then blanked and the rest read again, to find them all in one run.
 */
export function parseMdx(body: string): { tree: MdastNode | undefined; faults: SyntaxFault[] } {
  const faults: SyntaxFault[] = []
  let lines = body.split('\n')
  while (faults.length < MOST_FAULTS) {
    try {
      return { tree: mdxToMdast(lines.join('\n')), faults }
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
    if ('children' in node) waiting.push(...node.children.toReversed())
  }
}

function toFault({ message }: Error): SyntaxFault {
  const [, line, text] = /^(\d+):\d+: ([\s\S]*)$/.exec(message) ?? []
  return { line: Number(line ?? 1), message: text ?? message }
}
