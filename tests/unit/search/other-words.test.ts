import { describe, expect, test } from 'vitest'
import { parseState } from '../../../src/search/address.ts'
import { search } from '../../../src/search/querying/search.ts'
import { aParagraph, aRecord, openIndexOf } from './corpus.ts'

const of = (path: string, text: string) => aRecord({ path, blocks: [aParagraph(text)] })
const store = await openIndexOf(
  [
    of('/a/', '违建清理。查违工作。'),
    of('/b/', '违法建筑清理。北村。'),
    of('/c/', '违法建筑和违法建设。'),
    of('/d/', '年度工作计划。'),
    aRecord({ path: '/e/', title: '违法建筑认定', date: '2020-01-01' }),
    of('/f/', '一号楼、二号楼、三号楼、四号楼、五号楼、六号楼'),
  ],
  undefined,
  [
    ['违建', '违建清理', '违法建筑', '违法建设', '违章'],
    ['违建', '查违'],
    ['一号', '二号', '三号', '四号', '五号', '六号'],
    ['work plan', 'annual work plan', '工作计划'],
  ],
)

async function find(address: string) {
  const { documents, notes } = await search(store, parseState(new URLSearchParams(address)))
  const paths = await Promise.all(documents.map(async (each) => (await store.card(each)).path))
  return { paths, notes }
}

const offersOf = async (address: string) =>
  (await find(address)).notes.flatMap((note) => (note.kind === 'others' ? note.offers : []))

describe('words of the same meaning beside results', () => {
  test('are those that stand in documents and do not hold the typed one, with what each leads to', async () => {
    const offers = await offersOf('q=违建')
    expect(offers).toEqual([
      { word: '违法建筑', typed: '违法建筑', count: 3 },
      { word: '违法建设', typed: '违法建设', count: 1 },
      { word: '查违', typed: '查违', count: 1 },
    ])
    for (const { typed, count } of offers)
      expect((await find(`q=${typed}`)).paths).toHaveLength(count)
    expect((await find('q=违建')).paths).toEqual(['/a/'])
  })

  test('keep the other terms, exclusions and conditions, and count under them', async () => {
    expect(await offersOf('q=清理 违建')).toEqual([
      { word: '违法建筑', typed: '清理 违法建筑', count: 1 },
      { word: '查违', typed: '清理 查违', count: 1 },
    ])
    expect(await offersOf('q=违建 -北村')).toContainEqual({ word: '违法建筑', typed: '违法建筑 -北村', count: 2 }) // prettier-ignore
    expect(await offersOf('q=违建&from=2021-01-01')).toContainEqual({ word: '违法建筑', typed: '违法建筑', count: 2 }) // prettier-ignore
  })

  test('are at most four, and none when synonyms are switched off or there is none', async () => {
    expect(await offersOf('q=一号')).toHaveLength(4)
    expect(await offersOf('q=违建&synonyms=off')).toEqual([])
    expect(await offersOf('q=北村')).toEqual([])
  })
})

describe('words with spaces', () => {
  test.each(['work plan', 'Work  Plan', '"work plan"', 'annual work plan', '年度 work plan'])(
    '%s leads to its Chinese word, and only what stands somewhere is said to be tried',
    async (typed) => {
      const { paths, notes } = await find(`q=${encodeURIComponent(typed)}`)
      expect(paths).toEqual(['/d/'])
      expect(notes).toMatchObject([{ kind: 'synonyms', tried: ['工作计划'] }])
    },
  )

  test('are named with their space', async () => {
    expect((await find('q=年度 Work plan')).notes).toMatchObject([{ typed: 'work plan' }])
  })
})
