import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findHits } from '../../../src/search/querying/hits.ts'
import { fold, foldWithOffsets, withoutBrackets } from '../../../src/search/tokens.ts'
import { variants } from './corpus.ts'

const anyText = fc.string({ unit: 'grapheme', maxLength: 40 })
const mixedText = fc
  .array(
    fc.constantFrom(
      ...Array.from('城市更新國乾後（）〔〕﹝﹞《》“”′，，,。ＡaＢ１1122 　\u200b-—·㎡㈾ﬁ⋯⻓'),
    ),
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
    ['⻓效⺠政⻔', '长效民政门'],
    ['參考\u{f9cb}\u{2f81a}', '參考溜冬'],
    ['﹝2024﹞︵一︶﹐', '(2024)(一),'],
    ['阿·买•提‧江・托⋅合･提', '阿·买·提·江·托·合·提'],
    ['60㎡、60m²、60M2、5㎞', '60m2、60m2、60m2、5km'],
    ['１，２３４．５和1,234,567和1, 234', '1234.5和1234567和1234'],
    ['1,2、12,34、1234,567', '1,2、12,34、1234,567'],
    ['soft\u00adhyphen ﬁle 城\ufe00市', 'softhyphenfile城市'],
    ['……⋯⋯', '............'],
    ['1～2〜3∼4', '1~2~3~4'],
    ['22°33′44″', '22°33"44"'],
    ['1∶500、1：500', '1:500、1:500'],
    ['二○二四年', '二〇二四年'],
  ])('%s becomes %s', (text, expected) => {
    expect(fold(text)).toBe(expected)
  })

  test.each([
    ['國務院辦公廳', '国务院办公厅'],
    ['關於徵收以後的辦法', '关于征收以后的办法'],
    ['什麽、合夥、存摺、菸草', '什么、合伙、存折、烟草'],
    ['⾒證', '见证'],
  ])('the traditional %s is the simplified %s', (text, expected) => {
    expect(fold(text, variants)).toBe(expected)
  })

  test.each(['乾元', '蒜薹', '袷袢', '麴'])('%s stays, because it is another word', (text) => {
    expect(fold(text, variants)).toBe(text)
  })

  test('every character of Unicode folds to what folds to itself, and to no space', () => {
    const characters = Array.from({ length: 0x3_00_00 }, (_, code) => String.fromCodePoint(code))
    const unsettled = characters.filter((character) => {
      const folded = fold(character, variants)
      return fold(folded, variants) !== folded || /\s/u.test(folded)
    })
    expect(unsettled).toEqual([])
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
        const folded = parts.map((part) => fold(part.join(''), variants)).join('')
        // A number that was cut apart is one again.
        expect(fold(folded, variants)).toBe(fold(text, variants))
      }),
    )
  })

  test('offsets ascend, and each leads back to a character that folds to what stands there', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, mixedText), (text) => {
        const folded = foldWithOffsets(text, variants)
        expect(folded.text).toBe(fold(text, variants))
        expect(folded.starts).toHaveLength(folded.text.length)
        folded.starts.forEach((start, index) => {
          expect(start).toBeGreaterThanOrEqual(folded.starts[index - 1] ?? 0)
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

  test.each([
    ['补偿1,234.5元', '1234.5', '1,234.5'],
    ['建成１２，３４５㎡绿地', '12345m2', '１２，３４５㎡'],
    ['關於徵收', '关于', '關於'],
  ])('in %s, %s is marked as %s', (source, mark, printed) => {
    const [hit] = findHits(source, [mark], variants)
    expect(source.slice(hit?.start, hit?.end)).toBe(printed)
  })

  test('every hit folds to what was looked for, or to several that overlap', () => {
    fc.assert(
      fc.property(mixedText, fc.nat(), fc.nat(), (source, from, length) => {
        const folded = fold(source)
        const start = from % (folded.length + 1)
        const mark = folded.slice(start, start + 1 + (length % 3))
        const hits = findHits(source, [mark])
        expect(hits.length > 0).toBe(mark !== '')
        // Half a number keeps the comma that the whole number drops.
        const bare = (text: string) => text.replaceAll(',', '')
        for (const hit of hits)
          expect(bare(fold(source.slice(hit.start, hit.end)))).toContain(bare(mark))
      }),
    )
  })
})
