import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseState } from '../../../src/search/address.ts'
import { toYears, withoutAsking } from '../../../src/search/querying/asking-words.ts'
import { findWords, mergeGaps } from '../../../src/search/querying/find-words.ts'
import { search } from '../../../src/search/querying/search.ts'
import { aParagraph, aRecord, openIndexOf } from './corpus.ts'

describe('words of asking', () => {
  test.each([
    ['我家什么时候拆迁', ['拆迁']],
    ['云栖村什么时候回迁', ['云栖村', '回迁']],
    ['拆迁补偿多少钱一平', ['拆迁补偿']],
    ['请问临时建筑能不能延期?', ['临时建筑', '延期']],
    ['为什么没有公告呢', ['没有公告']],
    ['统一平台建设', ['统一平台建设']],
    ['社会稳定风险', ['社会稳定风险']],
    ['关闭网吧规定', ['关闭网吧规定']],
    ['怎么办', []],
    ['房子的怎么办', ['房子']],
    ['你好，请帮我查一下', []],
  ])('%s asks for %j', (typed, pieces) => {
    expect(withoutAsking(typed)).toEqual(pieces)
  })
})

test('years that are named by their distance become figures', () => {
  expect(toYears('去年的计划和今年的总结', 2026)).toBe('2025年的计划和2026年的总结')
  expect(toYears('2024年', 2026)).toBe('2024年')
})

describe('the words of a string', () => {
  const text = fc
    .array(fc.constantFrom(...Array.from('云栖村回迁拆迁补偿的城市更新')), {
      minLength: 1,
      maxLength: 40,
    }) // prettier-ignore
    .map((characters) => characters.join(''))

  test('each stands somewhere, none overlaps what stands nowhere, and few strings are looked up', async () => {
    await fc.assert(
      fc.asyncProperty(text, text, fc.array(fc.constantFrom('云栖村', '拆迁补偿', '城市更新')), async (typed, corpus, known) => {
        const asked: string[] = []
        const count = (part: string) => {
          asked.push(part)
          return Promise.resolve(corpus.includes(part) ? 1 : 0)
        }
        const { words, gaps, unread } = await findWords(typed, new Set(known), count)
        for (const word of words) {
          expect(corpus).toContain(word)
          expect(typed).toContain(word)
        }
        for (const gap of gaps) expect(typed.slice(gap.start).startsWith(gap.text)).toBe(true)
        expect([...words, ...mergeGaps(gaps), ...mergeGaps(unread)].join('').length).toBeLessThanOrEqual(typed.length)
        expect(new Set(asked).size).toBeLessThanOrEqual(36)
      }), // prettier-ignore
    )
  })

  test.each([
    ['城市更薪', { words: ['城市'], gaps: [{ text: '更薪', start: 2 }], unread: [] }],
    ['城市跟新计划', { words: ['城市', '计划'], gaps: [{ text: '跟新', start: 2 }], unread: [] }],
  ])('%s is not cut within the word that is wrong', async (typed, found) => {
    const corpus = '城市更新，城市更好，新计划'
    const count = (part: string) => Promise.resolve(corpus.includes(part) ? 1 : 0)
    expect(await findWords(typed, new Set(), count)).toEqual(found)
  })

  test('words stay together as far as they stand together', async () => {
    const count = (part: string) =>
      Promise.resolve(['云栖村', '拆迁补偿标准'].some((own) => own.includes(part)) ? 1 : 0)
    expect(await findWords('云栖村拆迁补偿标准', new Set(), count)).toEqual({
      words: ['云栖村', '拆迁补偿标准'],
      gaps: [],
      unread: [],
    })
  })
})

describe('a question', async () => {
  const fill = Array.from(
    { length: 30 },
    (_, index) =>
    aRecord({ path: `/fill/${index}/`, date: '2020-01-01', blocks: [aParagraph('行政机关依法公开城市信息。')] }), // prettier-ignore
  )
  const store = await openIndexOf(
    [
      aRecord({ path: '/plan/', title: '云栖村更新计划', blocks: [aParagraph('云栖村今年开工。')] }), // prettier-ignore
      aRecord({ path: '/back/', title: '回迁公告', date: '2025-06-01', blocks: [aParagraph('村民回迁，补偿按标准。')] }), // prettier-ignore
      aRecord({ path: '/both/', title: '拆迁补偿方案', date: '2025-01-01', blocks: [aParagraph('承租人可以依法维权。')] }), // prettier-ignore
      ...fill,
    ],
    undefined,
    [['租客', '承租人']],
  )
  const find = async (q: string) => {
    const outcome = await search(store, parseState(new URLSearchParams({ q })))
    const cards = await Promise.all(outcome.documents.map((document) => store.card(document)))
    return { ...outcome, paths: cards.map(({ path }) => path) }
  }

  test('is answered with what holds all of its other words, and the page says so', async () => {
    const { paths, notes } = await find('我家拆迁补偿多少钱一平')
    expect(paths).toEqual(['/both/'])
    expect(notes).toEqual([{ kind: 'words', words: ['拆迁补偿'] }])
  })

  test('that nothing holds whole is taken apart, with the number of documents for every word', async () => {
    const { notes, paths } = await find('云栖村什么时候回迁')
    expect(notes).toContainEqual({
      kind: 'apart',
      offers: [
        { word: '云栖村', typed: '云栖村', count: 1 },
        { word: '回迁', typed: '回迁', count: 1 },
      ],
    })
    expect(notes).toContainEqual({
      kind: 'most',
      words: ['云栖村', '回迁'],
      least: 1,
      isProven: true,
    })
    expect(paths.toSorted()).toEqual(['/back/', '/plan/'])
  })

  test('finds words of the same meaning for its words', async () => {
    const { notes, paths } = await find('租客怎么维权')
    expect(paths).toEqual(['/both/'])
    expect(notes[0]).toEqual({ kind: 'synonyms', typed: '租客', tried: ['承租人'] })
  })

  test.each(['行政火星', '城市信息火星基地', '城市更新补偿火星'])(
    '%s does not list the many documents that share a common word with it',
    async (typed) => {
      expect((await find(typed)).paths.length).toBeLessThan(3)
    },
  )

  test('words of asking that stand in a document are looked for as they were typed', async () => {
    const own = await openIndexOf([aRecord({ path: '/a/', title: '租客怎么办' })])
    const { documents, notes } = await search(own, parseState(new URLSearchParams('q=怎么办')))
    expect([documents, notes]).toEqual([[0], []])
  })
})

test('a single character that is left over was not looked up: nothing is said of what no document holds', async () => {
  const paragraphs = (...texts: string[]) => texts.map((each) => aParagraph(each))
  const store = await openIndexOf([
    aRecord({ path: '/a/', blocks: paragraphs('云栖村开工', '村民回迁', '拆迁补偿方案', '项目') }),
    aRecord({ path: '/b/', blocks: paragraphs('白鹅') }),
  ])
  const noteOf = async (q: string) => {
    const { notes } = await search(store, parseState(new URLSearchParams({ q })))
    return notes.find(({ kind }) => kind === 'most')
  }
  expect(await noteOf('云栖村回迁鹅拆迁补偿项目')).toMatchObject({ isProven: false })
  expect(await noteOf('云栖村回迁白鹅拆迁补偿项目')).toMatchObject({ isProven: true })
})
