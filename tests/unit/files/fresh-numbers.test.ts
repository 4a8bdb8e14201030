import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toFreshNumbers } from '#files/fresh-numbers.ts'
import { withIndexNumber } from '#files/mechanical-fixes.ts'
import { aContent } from '../../factories/content.ts'
import type { ContentOptions } from '../../factories/content.ts'
import { aDocument } from '../../factories/document.ts'

const numbered = (slug: string, number: number, fields: Record<string, string> = {}) =>
  aDocument({
    slug,
    fields: { indexNumber: `SFGX0001/2025-0000${number}`, ...fields },
  })
const recorded = (slug: string, number: number) =>
  `- { document: notices/${slug}, title: 通知, indexNumber: SFGX0001/2025-0000${number}, since: 2025-03-01 }\n`
const freshOf = (options: ContentOptions) => Object.fromEntries(toFreshNumbers(aContent(options)))

describe('of two documents with one index number', () => {
  test('the one that was recorded as public keeps it, whatever its name and date', () => {
    const documents = [numbered('a', 1), numbered('b', 1, { published: '2025-01-02T10:00+08:00' })]
    expect(freshOf({ documents, lock: recorded('a', 1) })).toEqual({
      'notices/b': 'SFGX0001/2025-00002',
    })
    expect(freshOf({ documents, lock: recorded('b', 1) })).toEqual({
      'notices/a': 'SFGX0001/2025-00002',
    })
  })

  test('the one that is dated first keeps it where neither was public', () => {
    const documents = [
      numbered('a', 1, { published: '2025-03-02T10:00+08:00' }),
      numbered('b', 1, { published: '2025-03-01T10:00+08:00' }),
    ]
    expect(freshOf({ documents })).toEqual({ 'notices/a': 'SFGX0001/2025-00002' })
  })

  test('neither changes where both were public', () => {
    const documents = [numbered('a', 1), numbered('b', 1)]
    expect(freshOf({ documents, lock: recorded('a', 1) + recorded('b', 1) })).toEqual({})
  })
})

test('a number that was withdrawn with its document is not used again, nor given out anew', () => {
  const tombstones =
    '- { document: notices/old, title: 通知, on: 2025-04-01, by: 本局, why: 内容已有新的规定 }\n'
  const lock = recorded('old', 1) + recorded('older', 7)
  expect(freshOf({ documents: [numbered('a', 1)], lock, tombstones })).toEqual({
    'notices/a': 'SFGX0001/2025-00008',
  })
})

test('a document that moved or was only renamed keeps its number', () => {
  const documents = [numbered('new', 1)]
  const redirects = '- { from: notices/old, to: notices/new, on: 2025-03-02 }\n'
  expect(freshOf({ documents, lock: recorded('old', 1), redirects })).toEqual({})
  expect(freshOf({ documents, lock: recorded('old', 1) })).toEqual({})
})

test('after all new numbers are written, none is shared, and nobody else was touched', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.integer({ min: 1, max: 4 }), fc.boolean()), { maxLength: 8 }),
      (drawn) => {
        const documents = drawn.map(([number], index) => numbered(`d${index}`, number))
        const first = drawn.findIndex(([, isRecorded]) => isRecorded)
        const lock = first < 0 ? undefined : recorded(`d${first}`, drawn[first]?.[0] ?? 1)
        const fresh = toFreshNumbers(
          aContent({ documents, ...(lock === undefined ? {} : { lock }) }),
        )
        const after = documents.map(({ id, data }) => fresh.get(id) ?? data?.indexNumber)
        expect(new Set(after).size).toBe(documents.length)
        expect(fresh.has(`notices/d${first}`)).toBe(false)
        const shared = new Set(drawn.map(([number]) => number)).size
        expect(fresh.size).toBe(documents.length - shared)
      },
    ),
  )
})

test.each([
  ['indexNumber: A/2025-00001\ntitle: x', 'indexNumber: A/2025-00009\ntitle: x'],
  ["indexNumber: 'A/2025-00001' # 旧", "indexNumber: 'A/2025-00009' # 旧"],
  ['title: indexNumber: A/2025-00001', 'title: indexNumber: A/2025-00001'],
])('the number is replaced where it stands: %s', (before, after) => {
  expect(withIndexNumber(before, 'A/2025-00009')).toBe(after)
})
