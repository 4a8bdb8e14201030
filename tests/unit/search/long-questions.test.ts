import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseState } from '../../../src/search/address.ts'
import { findWords } from '../../../src/search/querying/find-words.ts'
import { search } from '../../../src/search/querying/search.ts'
import { aRecord, openIndexOf } from './corpus.ts'

/** So many words as are looked up; one document holds all of them, but never two beside each other. */
const WORDS =
  '停车场 图书馆 体育馆 幼儿园 养老院 菜市场 加油站 派出所 博物馆 电影院 火车站 游泳池'.split(' ')

const store = await openIndexOf(
  [
    aRecord({ path: '/all/', title: '名单', keywords: WORDS }),
    aRecord({ path: '/homes/', title: '回迁房名单', keywords: ['回迁房'] }),
    aRecord({ path: '/flats/', title: '安置房名单', keywords: ['安置房'] }),
  ],
  undefined,
  [['回迁房', '安置房']],
)

async function ask(q: string) {
  const { notes } = await search(store, parseState(new URLSearchParams({ q })))
  const unread = notes.flatMap((note) => (note.kind === 'unread' ? note.leftOut : []))
  const others = notes.filter(({ kind }) => kind !== 'unread')
  return { unread, others: JSON.stringify(others) }
}

describe('a question with more words than are looked up', () => {
  test('does not call its last word absent, which stands in a document, and says that it was not looked up', async () => {
    const { unread, others } = await ask(`${WORDS.join('')}回迁房`)
    expect(unread).toEqual(['回迁房'])
    expect(others).not.toContain('回迁房')
    expect(others).toContain('游泳池')
  })

  test('says the same of a last word that stands nowhere, because nobody looked', async () => {
    const { unread, others } = await ask(`${WORDS.join('')}名园`)
    expect(unread).toEqual(['名园'])
    expect(others).not.toContain('名园')
  })

  test('calls its last word absent when no document has one of its characters', async () => {
    const { unread, others } = await ask(`${WORDS.join('')}麒麟`)
    expect(unread).toEqual([])
    expect(others).toContain('麒麟')
  })

  test('does not call the last of several pieces absent when too much was looked up for the others', async () => {
    const [first, second] = [WORDS.slice(0, 6), WORDS.slice(6)].map((words) => words.join(''))
    const { unread, others } = await ask(`${first}，${second}，${first}图，回迁房`)
    expect(unread.join()).toContain('回迁房')
    expect(others).not.toContain('回迁房')
  })

  test('shows only the beginning of what was not looked up', async () => {
    const { unread } = await ask(WORDS.join('') + '回迁房安置房'.repeat(10))
    expect(unread).toEqual([`${'回迁房安置房'.repeat(5)}…`])
  })
})

test.each([
  ['回迁房', `${WORDS.slice(2).join('')}回迁房`],
  ['名园', `${WORDS.slice(2).join('')}名园`],
])('%s is looked up at the end of a question that is not too long', async (last, typed) => {
  const { unread, others } = await ask(typed)
  expect(unread).toEqual([])
  expect(others).toContain(last)
})

test('nothing is called absent that was not looked up, however little may be', async () => {
  const text = fc
    .array(fc.constantFrom(...Array.from('云栖村回迁拆迁补偿的城市更新')), { maxLength: 40 })
    .map((characters) => characters.join(''))
  await fc.assert(
    fc.asyncProperty(text, text, fc.nat(40), async (typed, corpus, most) => {
      const absent = new Set<string>()
      const asked = new Set<string>()
      const count = (part: string) => {
        if (!asked.has(part) && asked.size >= most) return Promise.resolve(undefined)
        asked.add(part)
        if (!corpus.includes(part)) absent.add(part)
        return Promise.resolve(corpus.includes(part) ? 1 : 0)
      }
      const { words, gaps, unread } = await findWords(typed, new Set(['云栖村']), count)
      for (const gap of gaps.filter(({ text: own }) => own.length > 1))
        expect([...absent].some((part) => gap.text.includes(part))).toBe(true)
      for (const word of words) expect(asked).toContain(word)
      for (const rest of unread) expect(typed.slice(rest.start).startsWith(rest.text)).toBe(true)
    }),
  )
})
