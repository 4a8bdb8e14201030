import { describe, expect, test } from 'vitest'
import { parseState } from '../../../src/search/address.ts'
import { toAskedTypes, withAskedWords } from '../../../src/search/querying/asked.ts'
import { search } from '../../../src/search/querying/search.ts'
import { aParagraph, aRecord, openIndexOf } from './corpus.ts'

const ofType = (value: string) => ({ type: [{ value, label: value }] })

test.each([
  ['今年打算干什么', ['plans']],
  ['什么时候拆', ['plans']],
  ['查得咋样了', ['summaries']],
  ['租户怎么办', ['interpretations']],
  ['停车办法', []],
])('%s asks for %j', (typed, types) => {
  expect([...toAskedTypes(typed)]).toEqual(types)
})

test.each([
  ['停车位怎么赔', '停车位,补偿,'],
  ['去哪里问停车', ',咨询,停车'],
  ['停车办法', '停车办法'],
])('%s says %s in the words of documents', (typed, words) => {
  expect(withAskedWords(typed)).toBe(words)
})

describe('a question', async () => {
  const text = [aParagraph('停车。')]
  const name = '示范区停车和道路管理局'
  const store = await openIndexOf(
    [
      aRecord({ path: '/policy/', title: '停车办法', filters: ofType('policies') }),
      aRecord({ path: '/plan/', keywords: ['停车'], filters: ofType('plans') }),
      aRecord({ path: '/summary/', keywords: ['停车'], filters: ofType('summaries') }),
      aRecord({ path: '/signed/', title: `${name}2025年道路公告`, blocks: text }),
      aRecord({ path: '/organisation/', filters: { organisation: [{ value: 'p', label: name }] } }),
      aRecord({ path: '/tenants/', blocks: [aParagraph('承租人。')] }),
      ...Array.from({ length: 9 }, (_, at) => aRecord({ path: `/${at}/` })),
    ],
    undefined,
    [
      ['租客', '承租人'],
      ['parking lot', '停车'],
    ],
  )
  const find = async (q: string) => {
    const { documents, notes } = await search(store, parseState(new URLSearchParams({ q })))
    const paths = await Promise.all(documents.map(async (each) => (await store.card(each)).path))
    return { paths, notes }
  }

  test('is answered first by the kind of document that it asks for', async () => {
    expect((await find('停车打算干什么')).paths[0]).toBe('/plan/')
    expect((await find('停车搞得咋样了')).paths[0]).toBe('/summary/')
    expect((await find('停车')).paths[0]).toBe('/policy/')
  })

  test('may shorten the name of a body', async () => {
    expect((await find('停车局 公告')).paths).toEqual(['/signed/'])
  })

  test('of which one word remains is answered by what holds a word of the same meaning', async () => {
    expect((await find('租客被赶走怎么办')).paths).toEqual(['/tenants/'])
  })

  test('keeps words of another language together that are one entry', async () => {
    const { notes } = await find('parking lot zebra')
    expect(notes[0]).toEqual({ kind: 'synonyms', typed: 'parking lot', tried: ['停车'] })
  })
})
