import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseState } from '../../../src/search/address.ts'
import { toIndexFiles } from '../../../src/search/indexing/index-files.ts'
import { LIMITS, parseQuery } from '../../../src/search/querying/query.ts'
import { search } from '../../../src/search/querying/search.ts'
import { Store } from '../../../src/search/querying/store.ts'
import type { IndexSource } from '../../../src/search/querying/site-index.ts'
import { aParagraph, aRecord, openIndexOf, toSource } from './corpus.ts'

describe('taking a query apart', () => {
  test.each([
    ['查违 OR 拆违', [['查违', '拆违']]],
    ['查违|拆违｜控违', [['查违', '拆违', '控违']]],
    ['查违 OR "拆 违" 罗湖', [['查违', '拆违'], ['罗湖']]],
    ['查违 or 拆违', [['查违'], ['or'], ['拆违']]],
    ['OR 查违 OR', [['查违']]],
    ['"查违 OR 拆违"', [['查违or拆违']]],
    ['城市更新 城市更新', [['城市更新']]],
  ])('%s has the parts %j', (typed, parts) => {
    expect(parseQuery(typed).parts).toEqual(parts)
  })

  test('an excluded word is not joined by OR', () => {
    expect(parseQuery('查违 -罗湖 OR 拆违')).toMatchObject({
      parts: [['查违', '拆违']],
      excluded: ['罗湖'],
    })
  })

  test('whatever is typed, it is taken apart, and no more is looked for than the limits say', () => {
    const typed = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 2000 }),
      fc.array(fc.constantFrom(...Array.from('城《》〈〉（）〔〕2024 第12号"“”-|OR')), { maxLength: 2000 }).map((all) => all.join('')), // prettier-ignore
    )
    fc.assert(
      fc.property(typed, (text) => {
        const { parts, terms, excluded } = parseQuery(text)
        expect(parts.length + excluded.length).toBeLessThanOrEqual(LIMITS.words)
        expect(terms).toEqual(parts.map(([first]) => first))
        for (const term of [...terms, ...excluded]) {
          expect(term).not.toBe('')
          expect(term.length).toBeLessThanOrEqual(LIMITS.word)
        }
      }),
    )
  })

  test('what was too much is named, and nothing else', () => {
    const words = Array.from({ length: 14 }, (_, index) => `词${index}`)
    expect(parseQuery(words.join(' ')).leftOut).toBe('词12 词13')
    expect(parseQuery('长'.repeat(102)).leftOut).toBe('长长')
    expect(parseQuery('城 '.repeat(600)).leftOut).not.toBe('')
    expect(parseQuery('城市更新 "旧 改" -诉讼').leftOut).toBe('')
  })
})

describe('unusual queries', () => {
  const records = [
    aRecord({ path: '/a/', title: '诉讼须知' }),
    aRecord({ path: '/b/', title: '停车须知', date: '2025-01-01' }),
    aRecord({ path: '/c/', title: '拆违须知', date: '2024-01-01' }),
  ]
  const find = async (q: string) => {
    const store = await openIndexOf(records)
    const outcome = await search(store, parseState(new URLSearchParams({ q })))
    const cards = await Promise.all(outcome.documents.map((document) => store.card(document)))
    return { ...outcome, paths: cards.map(({ path }) => path) }
  }

  test('only an exclusion lists everything without it, and the page says so', async () => {
    const { paths, notes } = await find('-诉讼')
    expect(paths).toEqual(['/b/', '/c/'])
    expect(notes).toEqual([{ kind: 'excluded', words: ['诉讼'] }])
  })

  test.each([
    ['停车 OR 拆违', ['/b/', '/c/']],
    ['停车|诉讼 须知', ['/a/', '/b/']],
    ['停车 OR 诉讼 -诉讼', ['/b/']],
    ['停车 OR 火星', ['/b/']],
  ])('%s finds %j', async (typed, expected) => {
    expect((await find(typed)).paths.toSorted()).toEqual(expected)
  })

  test('a whole page that was pasted costs few lookups, and the page says what was left out', async () => {
    const texts = Array.from(
      { length: 60 },
      (_, index) => `第${index}段说明停车和诉讼的程序、补偿和期限`,
    )
    const long = aRecord({ path: '/d/', blocks: texts.map((text) => aParagraph(text)) })
    const source = toSource(await toIndexFiles([...records, long], { synonyms: [], terms: [] }))
    let lookups = 0
    const startEngine: IndexSource['startEngine'] = (parts) => {
      const find = source.startEngine(parts)
      return (text) => {
        lookups++
        return find(text)
      }
    }
    const store = await Store.open([{ ...source, startEngine }])
    const q = '停车补偿和诉讼程序不明，请问什么时候能说明'.repeat(500)
    const { notes } = await search(store, parseState(new URLSearchParams({ q })))
    expect(lookups).toBeLessThan(80)
    expect(notes[0]).toMatchObject({ kind: 'limited' })
  })
})
