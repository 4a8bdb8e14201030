import fc from 'fast-check'
import { expect, test } from 'vitest'
import { SEPARATOR } from '../../../src/search/tokens.ts'
import { toIndexedText, toWords } from '../../../src/search/words.ts'

const wordsOf = (text: string) => toIndexedText(text, SEPARATOR).split(' ')
const plain = (word: string) => word.replaceAll('-', '')

test('a string is its pairs of neighbours, a single character a word of four letters', () => {
  expect(toWords('')).toEqual([])
  const [pair = ''] = toWords('城市')
  expect(toWords('城').concat(toWords('市')).join('')).toBe(pair)
  expect(toWords('城市更新')).toEqual([pair, ...toWords('市更'), ...toWords('更新')])
})

test('every unit of a document has one word, so that positions are offsets', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ minLength: 1, maxLength: 12, unit: 'binary' })), (pieces) => {
      const text = pieces.map((piece) => piece.replaceAll(SEPARATOR, '') + SEPARATOR).join('')
      if (text === '') return
      const words = wordsOf(text)
      expect(words).toHaveLength(text.length)
      for (const [at, word] of words.entries()) {
        const [unit = '', next = SEPARATOR] = [text[at], text[at + 1]]
        if (unit === SEPARATOR) expect(word).toBe('-')
        else if (next !== SEPARATOR) expect(plain(word)).toBe(toWords(unit + next)[0])
      }
    }),
  )
})

test('the first word of each unit is written so that its first four letters are a part', () => {
  expect(wordsOf('更更更')).toEqual([
    expect.stringMatching(/^[a-z]{4}(?:-[a-z]){4}$/),
    expect.stringMatching(/^[a-z]{8}$/),
    '-',
  ])
  expect(wordsOf('更')).toEqual([expect.stringMatching(/^[a-z]{4}-z$/)])
})

test('different strings have different words', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (one, other) => {
      expect(toWords(one).join() === toWords(other).join()).toBe(one === other)
    }),
  )
})
