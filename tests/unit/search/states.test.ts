import { expect, test } from 'vitest'
import { parseState } from '../../../src/search/address.ts'
import { search } from '../../../src/search/querying/search.ts'
import { aParagraph, aRecord, openIndexOf } from './corpus.ts'

const inState = (state: string) => ({ validity: [{ value: state, label: state }] })
const store = await openIndexOf([
  aRecord({ path: '/force/', title: '停车办法', filters: inState('现行有效') }),
  aRecord({ path: '/amended/', title: '停车收费规定', filters: inState('已修改') }),
  aRecord({ path: '/repealed/', title: '停车办法（旧）', filters: inState('已废止') }),
  aRecord({ path: '/guide/', blocks: [aParagraph('状态分为现行有效、已废止。')] }),
])

async function find(q: string) {
  const { documents, notes } = await search(store, parseState(new URLSearchParams({ q })))
  const paths = await Promise.all(documents.map(async (each) => (await store.card(each)).path))
  return { paths: paths.toSorted(), notes }
}

test('a state of validity beside other words is the state that documents have, and a link undoes it', async () => {
  const { paths, notes } = await find('停车 已废止')
  expect(paths).toEqual(['/repealed/'])
  expect(notes).toEqual([{ kind: 'state', label: '已废止', literal: '停车 "已废止"' }])
  expect((await find('停车 "已废止"')).notes).not.toContainEqual(notes[0])
})

test('what has been amended is in force', async () => {
  expect((await find('停车 现行有效')).paths).toEqual(['/amended/', '/force/'])
})

test('where documents hold all words, or the state alone was typed, it is a word', async () => {
  expect((await find('状态 已废止')).paths).toEqual(['/guide/'])
  expect((await find('已废止')).paths).toEqual(['/guide/'])
})
