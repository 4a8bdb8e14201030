import { expect, test } from 'vitest'
import { glossary } from '#schemas/glossary.ts'
import { organisation } from '#schemas/organisation.ts'
import { site } from '#schemas/site.ts'
import { topics } from '#schemas/topics.ts'
import { aContent } from '../../factories/content.ts'

const content = aContent()
const valid = content.site.data
const column = { id: 'a', name: '甲', description: '乙' }

test('a site has defaults for its zone, its columns and the length of its lists', () => {
  expect(valid).toMatchObject({ columns: [], pageSize: 20 })
})

test.each(['/', '/ytcsgx/', '/a/b-c/'])('a site may be served under %s', (base) => {
  expect(site.safeParse({ ...valid, base }).success).toBe(true)
})

test.each(['', 'ytcsgx', '/ytcsgx', 'ytcsgx/', '//', '/a//b/', '/区/', '/a b/', '/?/'])(
  'a site may not be served under "%s"',
  (base) => {
    expect(site.safeParse({ ...valid, base }).success).toBe(false)
  },
)

test.each(['4403000001', 'bm12345678', '待填写'])('%s may be an identification code', (code) => {
  expect(site.safeParse({ ...valid, identificationCode: code }).success).toBe(true)
})

test.each(['440300001', 'bm1234567', '待填', ''])('"%s" is no identification code', (code) => {
  expect(site.safeParse({ ...valid, identificationCode: code }).success).toBe(false)
})

test.each([
  [{ topic: 'urban' }, true],
  [{ topic: 'urban/renewal', stage: '结果' }, true],
  [{}, false],
  [{ topic: 'urban/renewal/more' }, false],
  [{ stage: '其他' }, false],
  [{ keyword: '甲' }, false],
])('a column may ask for %j: %s', (match, isValid) => {
  const columns = [{ ...column, match }]
  expect(site.safeParse({ ...valid, columns }).success).toBe(isValid)
})

test('a body has to give all six contact fields or none', () => {
  const data = content.organisations.get('renewal')?.data
  expect(organisation.safeParse(data).success).toBe(true)
  expect(organisation.safeParse({ ...data, contact: { office: '办公室' } }).success).toBe(false)
})

test('a topic has at least one branch', () => {
  expect(topics.safeParse(content.topics.data).success).toBe(true)
  expect(topics.safeParse([{ id: 'urban', name: '城乡建设', branches: [] }]).success).toBe(false)
  expect(topics.safeParse([]).success).toBe(false)
})

test('a word of the glossary has a meaning', () => {
  expect(glossary.safeParse([{ term: '城市更新', meaning: '改造旧城' }]).success).toBe(true)
  expect(glossary.safeParse([{ term: '城市更新' }]).success).toBe(false)
})
