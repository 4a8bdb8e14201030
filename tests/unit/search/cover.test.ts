import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toCover, toPlacedWords, findPlaces } from '../../../src/search/engine/cover.ts'
import type { PlacedWord } from '../../../src/search/engine/cover.ts'
import { toWords } from '../../../src/search/words.ts'

const text = (most: number) =>
  fc.string({ unit: fc.constantFrom('甲', '乙', '丙'), minLength: 1, maxLength: most })
const costs = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 12, maxLength: 12 })

/** Every choice of words that holds each code unit of a string. */
function toAllCovers(words: PlacedWord[], length: number): PlacedWord[][] {
  const choices = Array.from({ length: 2 ** words.length }, (_, bits) =>
    words.filter(({ at }) => (bits >> at) & 1),
  )
  return choices.filter(
    (choice) => new Set(choice.flatMap(({ at }) => [at, at + 1])).size >= length,
  )
}

test('no other words that hold every character cost less', () => {
  fc.assert(
    fc.property(text(8), costs, (string, values) => {
      const words = toPlacedWords(string)
      const sum = (chosen: PlacedWord[]) => chosen.reduce((total, { at }) => total + (values[at] ?? 0), 0) // prettier-ignore
      const covers = toAllCovers(words, string.length)
      const chosen = toCover(words, ({ at }) => values[at] ?? 0)
      expect(covers).toContainEqual(chosen)
      expect(sum(chosen)).toBeCloseTo(Math.min(...covers.map(sum)), 9)
    }),
  )
})

test('the places of the chosen words tell every place of the string, and no other', () => {
  fc.assert(
    fc.property(text(40), text(6), costs, (document, string, values) => {
      const pairs = string.length === 1 ? Array.from(document).map((unit) => toWords(unit)[0]) : toWords(document) // prettier-ignore
      const cover = toCover(toPlacedWords(string), ({ at }) => values[at] ?? 0)
      const positions = cover.map(({ word, at }) => ({
        at,
        positions: pairs.flatMap((pair, place) => (pair === word ? [place] : [])),
      }))
      const expected = Array.from(document).flatMap((_, at) => document.startsWith(string, at) ? [at] : []) // prettier-ignore
      expect(findPlaces(positions)).toEqual(expected)
    }),
  )
})
