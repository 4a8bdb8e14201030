import { mdxToMdast } from 'satteri'
import type { MdastNode } from 'satteri'
import { FEATURES } from './features.ts'
import { withLastLineEnded } from './last-line.ts'
import { toReading } from './reading.ts'
import type { Reading } from './reading.ts'
import { restoreTree } from './typed-tree.ts'

export { walk } from './walk.ts'

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
 * Parses MDX with the parser that the build uses, so that what is checked is what is compiled, and as it was typed.
 * The parser stops at the first fault; the line is then blanked and the rest read again, to find them all in one run.
 */
export function parseMdx(body: string): { tree: MdastNode | undefined; faults: SyntaxFault[] } {
  const faults: SyntaxFault[] = []
  const source = body.replace(BYTE_ORDER_MARK, '\u2060')
  const reading = toReading(source)
  let lines = reading.text.split('\n')
  while (faults.length < MOST_FAULTS) {
    try {
      const tree = mdxToMdast(withLastLineEnded(lines.join('\n')), { features: FEATURES })
      return { tree: restoreTree(tree, reading, source), faults }
    } catch (error) {
      const fault = toFault(error as Error, reading)
      if (!lines[fault.line - 1]?.trim()) return { tree: undefined, faults: [...faults, fault] }
      faults.push(fault)
      lines = lines.with(fault.line - 1, '')
    }
  }
  return { tree: undefined, faults }
}

function toFault({ message }: Error, { restore, clear }: Reading): SyntaxFault {
  const [, line, text] = /^(\d+):\d+: ([\s\S]*)$/.exec(message) ?? []
  return { line: Number(line ?? 1), message: clear(restore(text ?? message)) }
}
