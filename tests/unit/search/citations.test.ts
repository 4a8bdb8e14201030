import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseState } from '../../../src/search/address.ts'
import { findCitations } from '../../../src/search/querying/citations.ts'
import { parseQuery } from '../../../src/search/querying/query.ts'
import { search } from '../../../src/search/querying/search.ts'
import { aParagraph, aRecord, openIndexOf } from './corpus.ts'

describe('citations', () => {
  const han = fc
    .array(fc.constantFrom(...Array.from('示例城更新土地整备')), { minLength: 2, maxLength: 6 })
    .map((characters) => characters.join(''))
  const brackets = fc.constantFrom('〔〕', '﹝﹞', '[]', '（）', '【】', '［］')

  test('a title and a number are recognised in any brackets, with or without words around them', () => {
    const around = fc.constantFrom(['', ''], ['关于印发', '的通知'], ['根据', ''])
    fc.assert(
      fc.property(han, han, brackets, fc.integer({ min: 1, max: 999 }), around, (title, office, pair, number, [before, after]) => {
        const [open, close] = Array.from(pair)
        const text = `${before}《${title}办法》${after}（${office}${open}2024${close}${number}号）`
        const { titles, numbers } = findCitations(text)
        expect(titles).toContain(`${title}办法`)
        expect(numbers).toEqual([`${office}(2024)${number}号`])
      }), // prettier-ignore
    )
  })

  test.each([
    ['根据示监规〔2024〕2号', '示监规(2024)2号'],
    ['我局按照深盐府〔2023〕05号的要求', '深盐府(2023)5号'],
    ['《政府信息公开条例》（国务院令第711号）', '国务院令第711号'],
    ['中华人民共和国国务院令第752号', '中华人民共和国国务院令第752号'],
    ['和政发〔2024〕3号', '和政发(2024)3号'],
    ['《办法》（114403006955506492/2021-00426）', '114403006955506492/2021-00426'],
  ])('%s names %s', (text, number) => {
    expect(findCitations(text).numbers).toEqual([number])
  })

  test.each(['城市更新', '示范区2024年12号线路图', '2024年第一批', '“三定”方案'])(
    '%s names no document',
    (text) => {
      expect(findCitations(text)).toEqual({ titles: [], numbers: [] })
    },
  )

  const records = [
    aRecord({ path: '/cites/', title: '停车通知', date: '2026-03-01', blocks: [aParagraph('根据《示例区停车管理办法》（示规〔2024〕2号）执行。停车补偿另定。')] }), // prettier-ignore
    aRecord({ path: '/parking/', title: '示例区停车管理办法', documentNumber: '示规〔2024〕2号' }),
    aRecord({ path: '/trees/', title: '关于印发《示例区树木办法》的通知', documentNumber: '示规〔2023〕5号' }), // prettier-ignore
    aRecord({ path: '/other/', title: '别的文件', documentNumber: '别规〔2024〕2号' }),
  ]

  test.each([
    ['《示例区停车管理办法》（示规〔2024〕2号）', ['/parking/', '/cites/']],
    ['示例区停车管理办法（示规[2024]第2号）', ['/parking/', '/cites/']],
    ['《示例区停车管理办法》 （示规 〔2024〕 2 号）', ['/parking/', '/cites/']],
    ['《示例区停车管理办法》', ['/parking/', '/cites/']],
    ['根据示规【2024】2号', ['/parking/', '/cites/']],
    ['关于印发《示例区树木办法》的通知（示规〔2023〕5号）', ['/trees/']],
    ['《关于印发〈示例区树木办法〉的通知》', ['/trees/']],
    ['《示例区停车管理办法》（示规〔2024〕2号）、《示例区树木办法》（示规﹝2023﹞5号）', ['/parking/', '/trees/', '/cites/']], // prettier-ignore
    ['《示例区停车管理办法》\n《示例区树木办法》', ['/parking/', '/trees/', '/cites/']],
    ['《示例区停车管理办法》（示规〔2024〕2号） 停车补偿', ['/cites/']],
    ['示例区人民政府 《示例区停车管理办法》（示规〔2024〕2号）', ['/parking/', '/cites/']],
    ['《示例区停车管理办法》（示规❲2024❳2号） 第十条第（二）项', ['/parking/', '/cites/']],
    ['“示例区停车管理办法”（ 示规 ⦗ 2024 ⦘ 2 号 ）', ['/parking/', '/cites/']],
    ['示例区人民政府 示例区停车管理办法 示规〔2024〕2号', ['/parking/', '/cites/']],
  ])('%s finds %j', async (typed, expected) => {
    const store = await openIndexOf(records)
    const { documents, notes } = await search(store, parseState(new URLSearchParams({ q: typed })))
    const cards = await Promise.all(documents.map((document) => store.card(document)))
    expect(cards.map(({ path }) => path)).toEqual(expected)
    expect(notes).toEqual([])
  })

  test.each(['《示例区停车管理办法》解读', '关于废止示规〔2024〕2号的通知'])(
    'the title %s comes before the document that it names',
    async (title) => {
      const own = aRecord({ path: '/own/', title, date: '2020-01-01' })
      const store = await openIndexOf([...records, own])
      const state = parseState(new URLSearchParams({ q: title }))
      const { documents } = await search(store, state)
      expect((await store.card(documents[0] ?? 0)).path).toBe('/own/')
    },
  )

  test('the document of a cited number comes before one that names the number in its title', async () => {
    const note = aRecord({ path: '/note/', title: '示规〔2024〕2号说明', date: '2026-05-01' })
    const store = await openIndexOf([...records, note])
    const q = '根据示规〔2024〕2号'
    const { documents } = await search(store, parseState(new URLSearchParams({ q })))
    expect((await store.card(documents[0] ?? 0)).path).toBe('/parking/')
  })

  test('where nothing holds the other words, the named document is listed, and the page says so', async () => {
    const store = await openIndexOf(records)
    const typed = '《示例区停车管理办法》（示规〔2024〕2号） 下载'
    const { documents, notes } = await search(store, parseState(new URLSearchParams({ q: typed })))
    expect((await store.card(documents[0] ?? 0)).path).toBe('/parking/')
    expect(notes).toContainEqual({ kind: 'cited' })
  })

  test.each([
    '示例区停车管理办法示规〔2024〕2号',
    '示例区人民政府示例区停车管理办法示规﹝2024﹞2号',
    '某局示例区停车管理办法示规[2024]2号第三条第（二）项',
  ])('%s, run together, leads to the document', async (typed) => {
    const store = await openIndexOf(records)
    const { documents } = await search(store, parseState(new URLSearchParams({ q: typed })))
    expect((await store.card(documents[0] ?? 0)).path).toBe('/parking/')
  })

  test('a body and an article are left out beside a citation only', () => {
    expect(parseQuery('示例区人民政府 第十条').terms).toEqual(['示例区人民政府', '第十条'])
    expect(parseQuery('示例区人民政府 《示例办法》 第十条').terms).toEqual(['(示例办法)'])
  })

  test('a number that was found by another form is marked as it stands', async () => {
    const store = await openIndexOf(records)
    const { marks } = await search(store, parseState(new URLSearchParams({ q: '示规2024 2号' })))
    expect(marks).toContain('示规(2024)2号')
  })
})
