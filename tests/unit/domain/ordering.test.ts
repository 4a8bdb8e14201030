import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { byIndexNumber, byNewest, byNewestCreation, byOldest, byTitle } from '#domain/ordering.ts'

type Item = Parameters<typeof byNewest>[0]

const anItem = ({ id = 'a', ...data }: Partial<Item['data']> & { id?: string }): Item => ({
  id,
  data: { title: '通知', created: '2025-03-01', published: '2025-03-03T09:00+08:00', ...data },
})
const idsOf = (items: Item[], order: typeof byNewest) => items.sort(order).map(({ id }) => id)

test('the newest publication comes first, whatever zone it is written in', () => {
  const items = [
    anItem({ id: 'old', published: '2025-03-03T09:00+08:00' }),
    anItem({ id: 'new', published: '2025-03-03T02:00Z' }),
    anItem({ id: 'day', published: '2025-03-02' }),
  ]
  expect(idsOf(items, byNewest)).toEqual(['new', 'old', 'day'])
})

test('equal moments fall back to the id', () => {
  expect(idsOf([anItem({ id: 'b' }), anItem({ id: 'a' })], byNewest)).toEqual(['a', 'b'])
})

test('dates of creation are ordered both ways', () => {
  const items = () => [
    anItem({ id: 'middle', created: '2024-06-01' }),
    anItem({ id: 'old', created: '2023-12-31' }),
    anItem({ id: 'new', created: '2025-01-01' }),
  ]
  expect(idsOf(items(), byOldest)).toEqual(['old', 'middle', 'new'])
  expect(idsOf(items(), byNewestCreation)).toEqual(['new', 'middle', 'old'])
})

test('titles are ordered by their sounds, and numbers in them as numbers', () => {
  const titles = ['总结', '办法', '第10号', '第9号', '规划']
  const items = titles.map((title, index) => anItem({ id: String(index), title }))
  expect(items.sort(byTitle).map(({ data }) => data.title)).toEqual([
    '办法', '第9号', '第10号', '规划', '总结',
  ]) // prettier-ignore
})

test('documents without an index number come last', () => {
  const items = [
    anItem({ id: 'none' }),
    anItem({ id: 'z', indexNumber: 'Z1/2024-00001' }),
    anItem({ id: 'digit', indexNumber: '11/2024-00001' }),
  ]
  expect(idsOf(items, byIndexNumber)).toEqual(['digit', 'z', 'none'])
})

describe.each(Object.entries({ byNewest, byOldest, byNewestCreation, byTitle, byIndexNumber }))(
  '%s',
  (_, order) => {
    const day = fc.constantFrom('2024-12-31', '2025-01-01')
    const item = fc.record({
      id: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
      title: fc.constantFrom('甲', '乙', 'a', 'A', ''),
      created: day,
      published: fc.oneof(day, fc.constantFrom('2025-01-01T00:00+08:00', '2024-12-31T16:00Z')),
      indexNumber: fc.constantFrom(undefined, 'A/2024-00001', 'A/2024-00002'),
    })
    const items = fc.uniqueArray(item, { selector: ({ id }) => id }).map((list) => list.map(anItem))

    test('gives the same order whatever the order of the input', () => {
      fc.assert(
        fc.property(items, (list) => {
          expect(list.toReversed().sort(order)).toEqual([...list].sort(order))
        }),
      )
    })

    test('is a total order', () => {
      fc.assert(
        fc.property(items, (list) => {
          for (const a of list) {
            for (const b of list) {
              expect(Math.sign(order(a, b))).toBe(a === b ? 0 : -Math.sign(order(b, a)))
              for (const c of list) {
                if (order(a, b) < 0 && order(b, c) < 0) expect(order(a, c)).toBeLessThan(0)
              }
            }
          }
        }),
      )
    })
  },
)
