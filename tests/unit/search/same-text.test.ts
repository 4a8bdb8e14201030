import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseState } from '../../../src/search/address.ts'
import { toExcerpts } from '../../../src/search/querying/excerpts.ts'
import { findHits } from '../../../src/search/querying/hits.ts'
import { search } from '../../../src/search/querying/search.ts'
import { fold } from '../../../src/search/tokens.ts'
import { aParagraph, aRecord, openIndexOf, variants } from './corpus.ts'

/** A radical or stroke, and the ideograph that Unicode holds to be equal. */
const RADICALS = readFileSync(
  new URL('../../fixtures/unicode/equivalent-unified-ideograph.txt', import.meta.url),
  'utf8',
)
  .split('\n')
  .filter((line) => /^[\dA-F]/u.test(line))
  .map((line) => line.split(' ').map((code) => String.fromCodePoint(parseInt(code, 16))))

test('every radical and stroke of Unicode is found as the ideograph that it equals', () => {
  expect(RADICALS).toHaveLength(348)
  const apart = RADICALS.filter(([radical = '', own = '']) => fold(radical, variants) !== fold(own, variants)) // prettier-ignore
  expect(apart).toEqual([])
})

/** Ways to write the same: a page has one of them, and any of them is typed. */
const CLASSES: string[][] = [
  ['示规〔2024〕5号', '示规﹝2024﹞5号', '示规❲2024❳5号', '示规⦗2024⦘5号', '示规［２０２４］５号', '示规【2024】5号', '示规(2024)5号', '示规 〔 2024 〕 5 号', '示规⟦2024⟧5号', '示规｟2024｠5号', '示规⁽2024⁾5号'],
  ['买买提·艾山', '买买提•艾山', '买买提⋅艾山', '买买提．艾山', '买买提・艾山', '买买提‧艾山', '买买提∙艾山', '买买提.艾山', '买买提･艾山'],
  ['二〇二四年', '二○二四年', '二◯二四年', '二零二四年', '二0二四年', '二О二四年', '二O二四年', '二０二四年', '二ο二四年'],
  ['二〇二〇年', '二零二零年', '二〇二零年', '二○二0年'],
  ['100㎡', '100m²', '100m2', '100Ｍ２', '１００ ㎡'],
  ['№5', 'No.5', 'NO.5', 'No．5', 'No5', 'nO 5'],
  ['⒈甲', '1.甲', '１．甲', '1·甲'],
  ['①乙', '1乙', '❶乙', '➀乙', '➊乙', '⓵乙', '１乙', '1️⃣乙'],
  ['Ⅳ级', 'IV级', 'ⅳ级', 'ＩＶ级'],
  ['½公顷', '1/2公顷', '1∕2公顷', '１／２公顷'],
  ['㈠丙', '(一)丙', '（一）丙', '⟮一⟯丙'],
  ['㏑甲', 'ln甲', 'LN甲'],
  ['1234.5元', '1,234.5元', '1，234.5元', '1\u2009234.5元', '1\u202f234．5元', '１，２３４．５元'],
  ['95.5%', '95.5％', '95．5﹪'],
  ['甲—乙', '甲–乙', '甲-乙', '甲－乙', '甲～乙', '甲~乙', '甲——乙', '甲―乙', '甲⸺乙', '甲−乙'],
  ['1至3年', '1-3年', '1～3年', '1—3年', '１～３年'],
  ['3月至5月', '3月-5月', '3月—5月'],
  ['三至五日', '三-五日', '三～五日'],
  ['“甲”乙', '"甲"乙', '「甲」乙', '『甲』乙', "'甲'乙", '‘甲’乙', '〝甲〞乙'],
  ['甲乙丙', '甲\u00ad乙丙', '甲\u200b乙丙', '甲\ufe00乙丙', '甲\u{e0100}乙丙', '甲\u2060乙\n丙', '\ufeff甲乙　丙'],
  ['café', 'cafe\u0301', 'ＣＡＦÉ'],
  ['tiệm', 'tie\u0323\u0302m', 'ti\u00ea\u0323m', 'tie\u0302\u0323m'],
  ['民政局长', '⺠政局⻓', '⺠政局⾧'],
  ['工作人员', '⼯作⼈员'],
  ['见证', '⻅证', '⾒證', '見證', '\u{2f9e2}證'].slice(0, 4),
  ['北京', '\uf963京'],
  ['××局', 'xx局', 'ＸＸ局'],
  ['甲……乙', '甲…乙', '甲...乙', '甲⋯⋯乙'],
  ['3℃', '3°C', '3˚C', '3ºC'],
] // prettier-ignore

const find = async (text: string, typed: string) => {
  const store = await openIndexOf([aRecord({ path: '/a/', blocks: [aParagraph(text)] })])
  const outcome = await search(store, parseState(new URLSearchParams({ q: typed })))
  return { store, ...outcome }
}

describe('any spelling finds any other, and marks it where it stands', () => {
  test.each(CLASSES)('%s', async (...spellings) => {
    for (const text of spellings) {
      const records = [aRecord({ path: '/a/', blocks: [aParagraph(`前文${text}后文`)] })]
      const store = await openIndexOf(records)
      for (const typed of spellings) {
        const q = `"${typed.replaceAll(/["\n]/gu, '')}"`
        const plain = await search(store, parseState(new URLSearchParams({ q: typed })))
        const { documents, marks, notes } = typed.includes('"') ? plain : await search(store, parseState(new URLSearchParams({ q }))) // prettier-ignore
        expect([text, typed, plain.documents]).toEqual([text, typed, [0]])
        expect([text, typed, documents, notes]).toEqual([text, typed, [0], []])
        const [excerpt] = await toExcerpts(store, 0, marks, 1)
        // Quotes at the edge of what is typed are no part of it.
        const bare = (each = '') => each.replaceAll(/[\s\ufeff]/gu, '')
        if (!/^["“「]/u.test(typed)) expect([typed, bare(excerpt?.printed[0])]).toEqual([typed, bare(text)]) // prettier-ignore
      }
    }
  })
})

/** A text made of what is folded, with numbers that begin and end anywhere. */
const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(...Array.from('城市一二十〇零○0oО年月至至-—～.·,，12345元（﹝❳»⻓㎡№é\u0301\u200b……')),
      fc.constantFrom(...CLASSES.flat()),
    ), // prettier-ignore
    { minLength: 1, maxLength: 12 },
  )
  .map((pieces) => pieces.join(''))

test('whatever is cut out of a text finds it, and what is cut out is marked', async () => {
  await fc.assert(
    fc.asyncProperty(anyText, fc.nat(), fc.nat(), async (text, from, length) => {
      const characters = text.match(/\p{M}+|\P{M}\p{M}*/gsu) ?? []
      const start = from % characters.length
      const typed = characters.slice(start, start + 2 + (length % 8)).join('')
      if (fold(typed).length < 2) return
      const q = `"${typed.replaceAll(/["”“]/gu, '')}"`
      const { documents, marks } = await find(text, q)
      expect(documents).toEqual([0])
      expect(findHits(text, marks, variants).length).toBeGreaterThan(0)
    }),
    { numRuns: 50 },
  )
})
