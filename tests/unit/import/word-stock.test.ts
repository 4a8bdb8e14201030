import { expect, test } from 'vitest'
import { createWordStock } from '#import/word-stock.ts'

test('words are taken out once, the whole piece before a part, and the closest part first', () => {
  const stock = createWordStock(['甲乙丙', '甲乙', '丁', '丁甲乙'])
  expect([stock.take('甲乙', 0), stock.take('甲乙', 1)]).toEqual([true, true])
  expect([stock.has('甲乙丙'), stock.has('丁甲乙'), stock.has('丁')]).toEqual([true, false, true])
  expect([stock.take('甲乙丙', 0), stock.take('甲乙', 0)]).toEqual([true, false])
})

test('what is left on both sides of taken words does not become one, nor do two pieces', () => {
  const stock = createWordStock(['甲乙丙', '丁'])
  expect(stock.take('乙', 0)).toBe(true)
  expect([stock.has('甲丙'), stock.has('丙丁'), stock.has('甲'), stock.take('', 0)]).toEqual([
    false,
    false,
    true,
    true,
  ])
})

test('each of many alike pieces is found, and no more than there are', () => {
  const stock = createWordStock(Array.from({ length: 50_000 }, () => '是'))
  const found = Array.from({ length: 50_001 }, () => stock.take('是', 0.5))
  expect(found.filter(Boolean)).toHaveLength(50_000)
})
