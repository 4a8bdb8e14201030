import type { Reading } from './reading.ts'

/** Properties of nodes that hold words or addresses. */
const WORDS = [
  'value',
  'url',
  'title',
  'alt',
  'label',
  'identifier',
  'lang',
  'meta',
  'name',
] as const

/** Properties of a node with what they say in truth, where the parser saw stand-ins. */
export function toTypedWords(node: object, { restore, clear }: Reading): Record<string, string> {
  const words = node as Partial<Record<(typeof WORDS)[number], unknown>>
  return Object.fromEntries(
    WORDS.flatMap((key) => {
      const value = words[key]
      if (typeof value !== 'string') return []
      const typed = clear(restore(value))
      return typed === value ? [] : [[key, typed]]
    }),
  )
}
