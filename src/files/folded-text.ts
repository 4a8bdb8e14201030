import { Scalar, visit } from 'yaml'
import type { Document } from 'yaml'
import { joinLines } from '#domain/line-ends.ts'

/** Takes the spaces out of values that YAML put there where Chinese text goes on in the next line. */
export function joinFoldedText(document: Document.Parsed, source: string): void {
  visit(document.contents, {
    Scalar(_key, node) {
      const joined = typeof node.value === 'string' && toJoined(node, node.value, source)
      if (joined) node.value = joined
    },
  })
}

function toJoined({ range, type }: Scalar, value: string, source: string): string | undefined {
  const raw = source.slice(range?.[0], range?.[1]).trimEnd()
  if (!raw.includes('\n') || type === Scalar.BLOCK_LITERAL) return undefined
  const text = type === Scalar.BLOCK_FOLDED ? raw.slice(raw.indexOf('\n')) : raw.replace(/^(["'])([\s\S]*)\1$/, '$2') // prettier-ignore
  const lines = text
    .trim()
    .split(/\r?\n/)
    .map((line) => line.trim())
  // With escapes or paragraphs, the value is more than its lines.
  if (lines.join(' ') !== value.trimEnd()) return undefined
  const end = value.slice(value.trimEnd().length)
  return (
    joinLines([lines.join('\n')])
      .join('')
      .replaceAll('\n', ' ') + end
  )
}
