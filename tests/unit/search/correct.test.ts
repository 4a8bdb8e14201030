import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseState } from '../../../src/search/address.ts'
import { search } from '../../../src/search/querying/search.ts'
import { getSounds } from '../../../src/search/querying/sounds.ts'
import { toDifference } from '../../../src/search/querying/to-difference.ts'
import { aParagraph, aRecord, openIndexOf } from './corpus.ts'

const store = await openIndexOf([
  aRecord({ path: '/a/', title: '城市更新和土地整备计划', keywords: ['城市更新', '土地整备', '回迁房'] }), // prettier-ignore
  aRecord({ path: '/b/', title: '规划公告', blocks: [aParagraph('不服的可以申请行政复议。')] }),
  aRecord({ path: '/c/', title: '临时建筑办法', keywords: ['临时建筑'] }),
])
const sounds = await getSounds(store)

describe('sounds', () => {
  test('characters sound alike with any of their readings, and nearly alike to many speakers', () => {
    expect(sounds.areAlike('仪', '议')).toBe(true)
    expect(sounds.areAlike('长', '涨')).toBe(true)
    expect(sounds.areAlike('更', '新')).toBe(false)
    expect(sounds.areAlike('兴', '新')).toBe(false)
    expect(sounds.areNear('兴', '新')).toBe(true)
    expect(sounds.areNear('租', '法')).toBe(false)
  })

  test('those of the documents come first', () => {
    expect(sounds.of('仪').slice(0, 2).toSorted()).toEqual(['以', '议'])
  })
})

describe('how far a string is from a word', () => {
  test.each([
    ['复仪', '复议', 0],
    ['规化', '规划', 0],
    ['更兴', '更新', 1],
    ['议复', '复议', 1],
    ['城市更薪', '城市更新', 0],
    ['城市新更', '城市更新', 1],
    ['城市改新', '城市更新', 2],
    ['城更新', '城市更新', 2],
    ['城市的更新', '城市更新', 2],
    ['复核', '复议', undefined],
    ['复', '复议', undefined],
    ['城市更新', '城市更新', undefined],
    ['土地更新', '城市更新', undefined],
  ])('%s is from %s as far as %j', (typed, word, difference) => {
    expect(toDifference(typed, word, sounds)).toBe(difference)
  })

  test('every word of three characters or more is near after any one slip', () => {
    const word = fc
      .uniqueArray(fc.constantFrom(...Array.from('城市更新土地整备回迁房')), {
        minLength: 3,
        maxLength: 8,
      }) // prettier-ignore
      .map((characters) => characters.join(''))
    fc.assert(
      fc.property(word, fc.nat(), fc.constantFrom('wrong', 'missing', 'extra', 'swapped'), (right, pick, slip) => {
        const at = pick % (right.length - 1)
        const before = right.slice(0, at)
        const typed = {
          wrong: `${before}火${right.slice(at + 1)}`,
          missing: before + right.slice(at + 1),
          extra: `${before}火${right.slice(at)}`,
          swapped: before + right.charAt(at + 1) + right.charAt(at) + right.slice(at + 2),
        }[slip]
        expect(toDifference(typed, right, sounds)).toBeLessThanOrEqual(3)
      }), // prettier-ignore
    )
  })
})

describe('a wrong character', () => {
  test.each([
    ['行政复仪', '行政复议'],
    ['规化', '规划'],
    ['城市更心', '城市更新'],
    ['城市新更', '城市更新'],
    ['城更新', '城市更新'],
    ['城市的的更新', undefined],
    ['临时健筑', '临时建筑'],
    ['回迁方', '回迁房'],
    ['土地整背怎么申请', '土地整备'],
    ['火星基地', undefined],
  ])('in %s leads to %s', async (typed, corrected) => {
    const { notes, documents } = await search(store, parseState(new URLSearchParams({ q: typed })))
    const offers = notes.flatMap((note) => (note.kind === 'correction' ? [note] : []))
    expect(offers[0]?.corrected).toBe(corrected)
    if (corrected !== undefined) {
      expect(offers[0]?.count).toBe(1)
      expect(documents).toEqual([])
    }
  })

  test('is corrected together with the other words', async () => {
    const { notes } = await search(store, parseState(new URLSearchParams('q=行政复仪 申请')))
    expect(notes).toContainEqual({ kind: 'correction', corrected: '行政复议 申请', count: 1 })
  })
})
