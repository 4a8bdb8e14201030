import { SEPARATOR } from '../tokens.ts'

/** Code units with how often they stand in some texts. */
export type CharacterCounts = [unit: number, count: number][]

/** Counts the code units of texts but the separator. */
export function toCharacterCounts(texts: string[]): CharacterCounts {
  const counts = new Uint32Array(65_536)
  for (const text of texts)
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at)
      counts[unit] = (counts[unit] ?? 0) + 1
    }
  counts[SEPARATOR.charCodeAt(0)] = 0
  return [...counts].flatMap((count, unit): CharacterCounts => (count > 0 ? [[unit, count]] : []))
}

/** All code units of several counts, the most frequent first. */
export function toCharacters(all: CharacterCounts[]): string {
  const counts = new Map<number, number>()
  for (const [unit, count] of all.flat()) counts.set(unit, (counts.get(unit) ?? 0) + count)
  const sorted = [...counts].sort(([a, x], [b, y]) => y - x || a - b)
  return sorted.map(([unit]) => String.fromCharCode(unit)).join('')
}
