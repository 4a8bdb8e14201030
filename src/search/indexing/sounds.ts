import { pinyin } from 'pinyin-pro'
import { toStandardSet } from './variants.ts'

/** A syllable without its tone, and the characters that are read so, those that stand in the documents most often first. */
export type Sound = [syllable: string, characters: string]

let known: Map<string, string[]> | undefined

/**
 * The sounds of every character of the simplified standard set: wrong characters mostly sound like the right ones.
 * `frequent` holds the characters of the documents, the most frequent first.
 */
export function toSounds(frequent: string): Sound[] {
  known ??= toSyllables()
  const ranks = new Map(frequent.split('').map((character, rank) => [character, rank]))
  const rankOf = (character: string) => ranks.get(character) ?? frequent.length
  const byRank = (a: string, b: string) => rankOf(a) - rankOf(b)
  return [...known].map(([syllable, characters]) => [
    syllable,
    characters.toSorted(byRank).join(''),
  ])
}

function toSyllables(): Map<string, string[]> {
  const syllables = new Map<string, string[]>()
  for (const character of [...toStandardSet()].sort()) {
    const readings = pinyin(character, { toneType: 'none', multiple: true, type: 'array', v: true })
    for (const reading of new Set(readings)) {
      const alike = syllables.get(reading) ?? []
      alike.push(character)
      syllables.set(reading, alike)
    }
  }
  return syllables
}
