import { describe, expect, test } from 'vitest'
import { parseState } from '../../../src/search/address.ts'
import { search } from '../../../src/search/querying/search.ts'
import { aParagraph, aRecord, openIndexOf } from './corpus.ts'

describe('conditions hold whatever else is typed', () => {
  const own = [
    aRecord({ path: '/a/', title: '示例办法', documentNumber: '示例规〔2025〕9号', blocks: [aParagraph('这是草案。')] }), // prettier-ignore
    aRecord({ path: '/b/', blocks: [aParagraph('见《示例办法》（示例规〔2025〕9号）。')] }),
  ]
  const ask = async (parameters: Record<string, string>) => {
    const store = await openIndexOf(own)
    const { documents } = await search(store, parseState(new URLSearchParams(parameters)))
    const cards = await Promise.all(documents.map((document) => store.card(document)))
    return cards.map(({ path }) => path)
  }

  test.each(['《示例办法》 -草案', '示例规〔2025〕9号 -草案', '示例办法 -草案'])(
    '%s lists no document that holds the excluded word',
    async (q) => {
      expect(await ask({ q })).toEqual(['/b/'])
    },
  )

  test.each([
    ['示例规〔2025〕9号', []],
    ['《示例办法》', ['/a/']],
  ])('%s in titles only is not answered by what stands elsewhere', async (q, expected) => {
    expect(await ask({ q, in: 'title' })).toEqual(expected)
  })

  test('a bracket by itself is looked for like any other character', async () => {
    expect(await ask({ q: '（', from: '2000-01-01' })).toEqual(['/a/', '/b/'])
    expect(await ask({ q: '｛｝', from: '2000-01-01' })).not.toContain('/a/')
  })
})
