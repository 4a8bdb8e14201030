import { describe, expect, test } from 'vitest'
import { parseState } from '../../../src/search/address.ts'
import { search } from '../../../src/search/querying/search.ts'
import { suggest } from '../../../src/search/querying/suggest.ts'
import type { SearchRecord } from '../../../src/search/record.ts'
import { aParagraph, aRecord, openIndexOf } from './corpus.ts'

const records: SearchRecord[] = [
  aRecord({
    path: '/measures/',
    title: '示例区城市更新办法',
    documentNumber: '示例规〔2024〕12号',
    indexNumber: 'SL0001/2024-00012',
    date: '2024-05-01',
    keywords: ['城市更新', '公共住房'],
    filters: {
      type: [{ value: 'policies', label: '政策文件' }],
      year: [{ value: '2024', label: '2024年' }],
    },
    blocks: [
      { kind: 'heading', text: '第一章 总则', anchor: 'h1' },
      aParagraph('本办法规定城市更新的程序。城市更新应当公开。'),
      aParagraph('刑法修正案（九）另有规定的除外。', 'p2'),
    ],
  }),
  aRecord({
    path: '/amendment/',
    title: '刑法修正案（九）学习笔记',
    date: '2023-02-01',
    filters: {
      type: [{ value: 'notices', label: '通知公告' }],
      year: [{ value: '2023', label: '2023年' }],
    },
    blocks: [aParagraph('见示例规〔2024〕12号。图斑核查与城市更新。')],
  }),
  aRecord({
    path: '/spots/',
    title: '图斑核查通知',
    date: '2025-03-01',
    filters: { year: [{ value: '2025', label: '2025年' }] },
    blocks: [
      { kind: 'heading', text: '三、公共租赁住房', anchor: 'h1' },
      aParagraph('国务院要求核查。'),
      { kind: 'attachment', text: '附表里的泵站', attachment: { label: '附件：附表（第2页）', href: '/spots/a.pdf#page=2' } }, // prettier-ignore
    ],
  }),
  aRecord({ path: '/line/', title: '地铁8号线沿线土地整备公告', date: '2021-01-01', blocks: [aParagraph('依照第二十条，二〇一九年启动。')] }), // prettier-ignore
  aRecord({ path: '/words/', title: '关于“十四五”规划 中期评估的通知', date: '2022-01-01' }),
]
const synonyms = [['旧改', '城市更新']]
const store = await openIndexOf(records, undefined, synonyms)

async function find(address: string) {
  const outcome = await search(store, parseState(new URLSearchParams(address)))
  const cards = await Promise.all(outcome.documents.map((document) => store.card(document)))
  return { ...outcome, paths: cards.map(({ path }) => path) }
}

describe('a query', () => {
  test.each([
    ['q=城市更新', ['/measures/', '/amendment/']],
    ['q=城市更新 图斑', ['/amendment/']],
    ['q=图斑 城市更新', ['/amendment/']],
    ['q=城市更新 -图斑', ['/measures/']],
    ['q=城市更新 －"图斑核查"', ['/measures/']],
    ['q="核查与城市更新"', ['/amendment/']],
    ['q="图斑 核查"', ['/spots/', '/amendment/']],
    ['q=斑', ['/spots/', '/amendment/']],
    ['q=泵站', ['/spots/']],
    ['q=國務院', ['/spots/']],
    ['q=城市更新&in=title', ['/measures/']],
    ['q=城市更新&type=notices', ['/amendment/']],
    ['q=城市更新&from=2024-01-01', ['/measures/']],
    ['q=城市更新&to=2023-12-31', ['/amendment/']],
    ['q=城市更新&sort=oldest', ['/amendment/', '/measures/']],
    ['q=示例规[2024]12号', ['/measures/', '/amendment/']],
    ['q=不存在的词汇', []],
  ])('%s finds %j', async (address, expected) => {
    expect((await find(address)).paths).toEqual(expected)
  })

  test.each([
    '示例规〔2024〕12号', '示例规[2024]12号', '示例规(2024)12号', '示例规【2024】12号', '示例规『2024』12号', '示例规<2024>12号', '示例规﹝2024﹞12号', '示例规２０２４12号',
    '示例规〔2024〕12', '示例规2024年12号', '示例规 2024 12', '2024年12号', '〔2024〕第012号', 'SL0001/2024-00012',
    'sl0001／2024-12', 'SL0001202400012', '2024-00012', '/2024-12',
  ])('the number %s goes to its document first', async (typed) => {
    expect((await find(`q=${encodeURIComponent(typed)}`)).paths[0]).toBe('/measures/')
  }) // prettier-ignore

  test('whole titles go to their document first, also with spaces and quotes in them', async () => {
    for (const { title, path } of records)
      expect((await find(`q=${encodeURIComponent(title)}`)).paths[0]).toBe(path)
  })

  test.each(['刑法修正案（九）', '刑法修正案[九]', '刑法修正案九', '刑法修正案【九】'])(
    'the name %s is found with any brackets or none',
    async (typed) => {
      expect((await find(`q=${typed}`)).paths[0]).toBe('/amendment/')
    },
  )

  test('a name that is written only in a text is found without its brackets too, and the page says how', async () => {
    const own = await openIndexOf([
      aRecord({ path: '/a/', blocks: [aParagraph('依法“三定”方案执行')] }),
    ])
    const { documents, notes } = await search(own, parseState(new URLSearchParams('q=三定方案')))
    expect(documents).toEqual([0])
    expect(notes).toEqual([{ kind: 'brackets' }])
  })

  test('counts per value of a filter leave the chosen value of the same filter aside', async () => {
    const { facets } = await find('q=城市更新&type=notices')
    expect(facets.type.map(({ value, count }) => [value, count])).toEqual([
      ['notices', 1],
      ['policies', 1],
    ])
    expect(facets.year).toEqual([{ value: '2023', label: '2023年', count: 1 }])
  })

  test('what has ended stands below what is in force, where both are named alike', async () => {
    const state = (value: string) => ({ validity: [{ value, label: value }] })
    const own = await openIndexOf([
      aRecord({
        path: '/old/',
        title: '停车管理办法',
        date: '2026-02-01',
        filters: state('已废止'),
      }),
      aRecord({
        path: '/new/',
        title: '停车管理规定',
        date: '2025-01-01',
        filters: state('现行有效'),
      }),
    ])
    const { documents } = await search(own, parseState(new URLSearchParams('q=停车管理')))
    expect((await own.card(documents[0] ?? 0)).path).toBe('/new/')
  })
})

describe('when a term stands nowhere', () => {
  test('synonyms are tried, named, and can be switched off', async () => {
    const { paths, notes } = await find('q=旧改')
    expect(paths).toEqual(['/measures/', '/amendment/'])
    expect(notes).toEqual([{ kind: 'synonyms', typed: '旧改', tried: ['城市更新'] }])
    expect((await find('q=旧改&synonyms=off')).paths).toEqual([])
  })

  test.each([
    ['地铁八号线', '地铁8号线'],
    ['第20条', '第二十条'],
    ['2019年启动', '二〇一九年启动'],
  ])('%s is found where it is written %s, and said so', async (typed, written) => {
    const { paths, notes } = await find(`q=${typed}`)
    expect(paths).toEqual(['/line/'])
    expect(notes).toEqual([{ kind: 'numerals', typed, tried: [written] }])
  })

  test.each(['chengshi gengxin', 'chengshigengxin', 'csgx'])(
    '%s is read as pinyin',
    async (typed) => {
      const { paths, notes } = await find(`q=${typed}`)
      expect(paths).toContain('/measures/')
      expect(notes).toEqual([{ kind: 'pinyin', read: '城市更新' }])
    },
  )

  test('pinyin is read beside other words', async () => {
    const { paths, notes } = await find('q=图斑 csgx')
    expect(paths).toEqual(['/amendment/'])
    expect(notes).toEqual([{ kind: 'pinyin', read: '图斑 城市更新' }])
  })

  test('one wrong character is offered, and not applied', async () => {
    const { paths, notes } = await find('q=城市更薪')
    expect(paths).toEqual([])
    expect(notes).toContainEqual({ kind: 'correction', corrected: '城市更新', count: 2 })
  })

  test('documents with most of the terms come last, marked as such', async () => {
    const { paths, notes } = await find('q=城市更新 图斑 火星基地')
    expect(paths[0]).toBe('/amendment/')
    expect(notes).toContainEqual({
      kind: 'most',
      words: ['城市更新', '图斑', '火星基地'],
      least: 2,
      isProven: true,
    })
  })
})

describe('suggestions', () => {
  test('titles, numbers and words are suggested', async () => {
    const of = async (typed: string) =>
      (await suggest(store, typed)).map((found) =>
        found.kind === 'term' ? found.term : found.card.path,
      )
    expect(await of('图斑核')).toContain('/spots/')
    expect(await of('示例规〔2024〕')).toContain('/measures/')
    expect(await of('公共')).toContain('公共住房')
    expect(await of('csgx')).toContain('城市更新')
    expect(await of(' ')).toEqual([])
  })
})
