import { expect, test } from 'vitest'
import { parseState } from '../../../src/search/address.ts'
import { search } from '../../../src/search/querying/search.ts'
import { aParagraph, aRecord, openIndexOf } from './corpus.ts'

const type = (value: string) => ({ type: [{ value, label: value }] })
const store = await openIndexOf([
  aRecord({ path: '/parking/', title: '停车办法', filters: type('policies') }),
  aRecord({ path: '/guide/', date: '2024-01-01', filters: type('guide'), chosenFor: [{ query: '停车（费）', place: 1 }] }),
  aRecord({ path: '/fees/', date: '2023-01-01', filters: type('notices'), blocks: [aParagraph('停车费。')], chosenFor: [{ query: '停车（费）', place: 0 }] }),
]) // prettier-ignore

async function find(address: string) {
  const { documents, chosen, added, ...outcome } = await search(store, parseState(new URLSearchParams(address))) // prettier-ignore
  const toPaths = (all: number[]) => Promise.all(all.map(async (each) => (await store.card(each)).path)) // prettier-ignore
  return {
    ...outcome,
    paths: await toPaths(documents),
    chosen: await toPaths(chosen),
    added: await toPaths(added),
  }
}

test.each(['停车费', '停车（费）', ' 停车 费 '])(
  'what was chosen for 停车费 comes first in the order of staff when one types %s, also without the word',
  async (typed) => {
    const { paths, chosen, added } = await find(`q=${encodeURIComponent(typed)}`)
    expect(paths.slice(0, 2)).toEqual(['/fees/', '/guide/'])
    expect(chosen).toEqual(['/fees/', '/guide/'])
    expect(added).toContain('/guide/')
  },
)

async function findChosenFor(query: string, typed: string) {
  const own = await openIndexOf([
    aRecord({ path: '/other/', title: '违建 ABC计划' }),
    aRecord({ path: '/chosen/', date: '2020-01-01', chosenFor: [{ query, place: 0 }] }),
  ])
  const { chosen } = await search(own, parseState(new URLSearchParams({ q: typed })))
  return Promise.all(chosen.map(async (each) => (await own.card(each)).path))
}

test.each([
  ['違建', '违建'],
  ['违建', '違建'],
  ['ＡＢＣ　計劃', 'abc计划'],
])('what was chosen for %s comes first when one types %s', async (query, typed) => {
  expect(await findChosenFor(query, typed)).toEqual(['/chosen/'])
})

test('what was chosen for a query longer than any title comes first too', async () => {
  const query = '违建'.repeat(80)
  expect(await findChosenFor(query, query)).toEqual(['/chosen/'])
})

test.each(['停车', '停车费用', '停车费 -办法'])('nothing is chosen for %s', async (typed) => {
  expect((await find(`q=${typed}`)).chosen).toEqual([])
})

test('conditions hold for what was chosen too', async () => {
  expect((await find('q=停车费&type=guide')).paths).toEqual(['/guide/'])
  expect((await find('q=停车费&from=2024-01-01')).paths).toEqual(['/guide/'])
})

test('who asks for an order by date or for titles gets just that', async () => {
  expect(await find('q=停车费&sort=newest')).toMatchObject({ chosen: [], paths: ['/fees/'] })
  expect((await find('q=停车费&in=title')).chosen).toEqual([])
})
