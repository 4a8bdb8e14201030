import { pinyin } from 'pinyin-pro'
import type { SearchRecord } from '../record.ts'
import { toStandardSet } from './variants.ts'

/** A syllable without its tone, and the characters that are read so, those that stand in the documents most often first. */
export type Sound = [syllable: string, characters: string]

let known: Map<string, string[]> | undefined

/** The sounds of every character of the simplified standard set: wrong characters mostly sound like the right ones. */
export function toSounds(records: SearchRecord[]): Sound[] {
  known ??= toSyllables()
  const counts = countCharacters(records)
  const byCount = (a: string, b: string) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0)
  return [...known].map(([syllable, characters]) => [
    syllable,
    characters.toSorted(byCount).join(''),
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

function countCharacters(records: SearchRecord[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { title, blocks } of records)
    for (const text of [title, ...blocks.map((block) => block.text)])
      for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1)
  return counts
}
