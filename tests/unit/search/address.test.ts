import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatState, parseState } from '../../../src/search/address.ts'
import { FILTERS } from '../../../src/search/record.ts'

test('an address says everything about the state, and leaves out what is as usual', () => {
  const state = parseState(new URLSearchParams('q=城市&type=plans&in=title&sort=newest&show=20'))
  expect(decodeURIComponent(formatState(state))).toBe(
    '?q=城市&type=plans&in=title&sort=newest&show=20',
  )
  expect(formatState(parseState(new URLSearchParams('')))).toBe('?')
})

test('whatever stands in an address, reading and writing it twice changes nothing', () => {
  const names = ['q', 'in', 'from', 'to', 'sort', 'synonyms', 'show', ...FILTERS]
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom(...names), fc.oneof(fc.string(), fc.constantFrom('title', '2024-01-01', 'off', '40')))), // prettier-ignore
      (entries) => {
        const state = parseState(new URLSearchParams(entries))
        expect(parseState(new URLSearchParams(formatState(state)))).toEqual(state)
      },
    ),
  )
})
