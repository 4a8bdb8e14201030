import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findHits } from '../../../src/search/querying/hits.ts'
import { fold, foldWithOffsets, withoutBrackets } from '../../../src/search/tokens.ts'
import { variants } from './corpus.ts'

const anyText = fc.string({ unit: 'grapheme', maxLength: 40 })
const mixedText = fc
  .array(
    fc.constantFrom(...Array.from('城市更新國乾（）〔〕【】《》“”「」，。ＡaＢ１1 　\u200b-—·')),
    { maxLength: 30 },
  )
  .map((characters) => characters.join(''))

describe('folding', () => {
  test.each([
    ['深盐府〔２０２３〕５号', '深盐府(2023)5号'],
    ['【示例】“双平台”', '(示例)"双平台"'],
    ['ＡＢＣ abc', 'abcabc'],
    ['城 市\u200b更\n新', '城市更新'],
    ['甲—乙－丙', '甲-乙-丙'],
    ['逗号，句号。顿号、', '逗号,句号。顿号、'],
    ['⼯作', '工作'],
  ])('%s becomes %s', (text, expected) => {
    expect(fold(text)).toBe(expected)
  })

  test('traditional characters become simplified, and standard simplified ones stay', () => {
    expect(fold('國務院辦公廳', variants)).toBe('国务院办公厅')
    expect(fold('乾坤', variants)).toBe('乾坤')
  })

  test('folding twice is folding once', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, mixedText), (text) => {
        const folded = fold(text, variants)
        expect(fold(folded, variants)).toBe(folded)
      }),
    )
  })

  test('the parts of a text fold to the parts of its folded form, so that query and index agree', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, mixedText), fc.nat(), (text, cut) => {
        const characters = Array.from(text)
        const place = cut % (characters.length + 1)
        const parts = [characters.slice(0, place), characters.slice(place)]
        expect(parts.map((part) => fold(part.join(''), variants)).join('')).toBe(
          fold(text, variants),
        )
      }),
    )
  })

  test('every offset leads back to a character that folds to what stands there', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, mixedText), (text) => {
        const folded = foldWithOffsets(text, variants)
        expect(folded.text).toBe(fold(text, variants))
        folded.starts.forEach((start, index) => {
          const character = String.fromCodePoint(text.codePointAt(start) ?? 0)
          expect(fold(character, variants)).toContain(folded.text[index])
        })
      }),
    )
  })

  test('no separator can be typed or written', () => {
    expect(fold('甲\u0000乙')).toBe('甲乙')
  })

  test('a name without its brackets is one name', () => {
    expect(withoutBrackets(fold('刑法修正案（九）'))).toBe(withoutBrackets(fold('刑法修正案[九]')))
  })
})

describe('marking', () => {
  test('a hit is marked as it is printed, whatever its width, spaces and brackets', () => {
    const source = '依《示更规〔２０２４〕１ 号》办理'
    const [hit] = findHits(source, ['示更规(2024)1号'])
    expect(source.slice(hit?.start, hit?.end)).toBe('示更规〔２０２４〕１ 号')
  })

  test('every hit folds to what was looked for, or to several that overlap', () => {
    fc.assert(
      fc.property(mixedText, fc.nat(), fc.nat(), (source, from, length) => {
        const folded = fold(source)
        const start = from % (folded.length + 1)
        const mark = folded.slice(start, start + 1 + (length % 3))
        const hits = findHits(source, [mark])
        expect(hits.length > 0).toBe(mark !== '')
        for (const hit of hits) expect(fold(source.slice(hit.start, hit.end))).toContain(mark)
      }),
    )
  })
})
