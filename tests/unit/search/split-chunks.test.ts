import { decode, encode } from 'cborg'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toChunk } from '../../../src/search/engine/chunk.ts'
import { splitChunks } from '../../../src/search/indexing/split-chunks.ts'

/** An entry as Pagefind writes it: a word, its documents with their positions, and how else the word is written. */
const pages = fc.array(fc.tuple(fc.nat(70_000), fc.array(fc.integer({ min: -50, max: 70_000 })), fc.constant([]))) // prettier-ignore
const letter = fc.constantFrom(...Array.from('abcdefghijklmnopqrstuvwxyz'))
const word = (length: number) => fc.string({ unit: letter, minLength: length, maxLength: length })
const entry = fc.tuple(fc.oneof(word(4), word(8)), pages, fc.constant([]))

test('every word of a chunk makes a chunk of its own, with all that was said of it', () => {
  const entries = fc.uniqueArray(entry, { selector: ([name]) => name, maxLength: 40 })
  fc.assert(
    fc.property(entries, (given) => {
      const sorted = given.toSorted(([a], [b]) => (a < b ? -1 : 1))
      const split = splitChunks([encode([given])])
      expect(split.map((each) => each.word)).toEqual(sorted.map(([name]) => name))
      expect(split.map((each) => decode(toChunk(each.word, each.bytes)) as unknown)).toEqual(sorted.map((each) => [[each]])) // prettier-ignore
    }),
  )
})

test.each([1, 23, 24, 255, 256, 65_535, 65_536])('%i words are read', (count) => {
  const given = Array.from({ length: count }, (_, at) => {
    const name = at.toString(26).padStart(4, '0').replace(/\d/g, (digit) => 'qrstuvwxyz'[Number(digit)] ?? '') // prettier-ignore
    return [name, [[at, [1], []]], []]
  })
  expect(splitChunks([encode([given])])).toHaveLength(count)
})

test('what is left of how single characters are written is dropped', () => {
  const given = ['abcd', 'abcdz', 'abcdefgh'].map((name) => [name, [[0, [1], []]], []])
  expect(splitChunks([encode([given])]).map((each) => each.word)).toEqual(['abcd', 'abcdefgh'])
})

const ENTRY = ['abcd', [[0, [1], []]], []]

test.each([
  ['a map', encode({ words: [] })],
  ['two lists', encode([[], []])],
  ['nothing', new Uint8Array()],
  ['cut off between two entries', encode([[ENTRY, ENTRY]]).subarray(0, 2 + encode(ENTRY).length)],
  ['a list of lists of four', encode([[[...ENTRY, []]]])],
  ['a list of words', encode([['abcd']])],
  ['a list of words that are no ASCII', encode([[['城市更新', [], []]]])],
])('a chunk that is %s ends the build', (_, chunk) => {
  expect(() => splitChunks([chunk])).toThrow('unknown chunk')
})
