import { expect, test } from 'vitest'
import { STATUTORY_HEADS, toStatutoryHead } from '#domain/statutory-heads.ts'
import { LEGAL_BASES } from '#schemas/legal-basis.ts'

test('article 20 has fifteen heads, each with its name', () => {
  const heads = STATUTORY_HEADS.filter(({ article }) => article.startsWith('第二十条'))
  expect(heads).toHaveLength(15)
  expect(heads.every(({ name }) => name !== '')).toBe(true)
  expect(heads[6]).toMatchObject({
    id: '7',
    article: '第二十条第（七）项',
    name: '财政预算、决算信息',
  })
})

test('every legal basis has one head with an address of its own', () => {
  expect(LEGAL_BASES.map(toStatutoryHead).every((head) => head !== undefined)).toBe(true)
  expect(new Set(STATUTORY_HEADS.map(({ id }) => id)).size).toBe(LEGAL_BASES.length)
})
