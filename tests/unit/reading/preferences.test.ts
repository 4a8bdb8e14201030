import { runInNewContext } from 'node:vm'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  CHOICES,
  choose,
  formatPreferences,
  parsePreferences,
} from '#client/reading/preferences.ts'
import { readingScript } from '#components/reading/reading-script.ts'

test('what is formatted is parsed again', () => {
  const preferences = fc.record(
    {
      size: fc.constantFrom(...CHOICES.size),
      theme: fc.constantFrom(...CHOICES.theme),
      mode: fc.constantFrom(...CHOICES.mode),
      rate: fc.constantFrom(...CHOICES.rate),
    },
    { requiredKeys: [] },
  )
  fc.assert(
    fc.property(preferences, (chosen) => {
      expect(parsePreferences(formatPreferences(chosen))).toEqual(chosen)
    }),
  )
})

test('nothing but known values comes out of an entry, whatever stands there', () => {
  fc.assert(
    fc.property(fc.string(), (entry) => {
      expect(parsePreferences(entry)).toEqual({})
    }),
  )
  expect(parsePreferences('size=26&theme=pink&constructor=on&__proto__=x&{')).toEqual({
    size: '26',
  })
})

test('a choice replaces another, and the default takes it away', () => {
  expect(choose({ theme: 'dark' }, 'theme', 'green')).toEqual({ theme: 'green' })
  expect(choose({ theme: 'dark', line: 'wide' }, 'theme', '')).toEqual({ line: 'wide' })
})

test('长者版 comes with large text, and gives the size back', () => {
  expect(choose({ size: '20' }, 'mode', 'elder')).toEqual({ mode: 'elder', size: '26' })
  expect(choose({ size: '30' }, 'mode', 'elder')).toEqual({ mode: 'elder', size: '30' })
  expect(choose({ mode: 'elder', size: '26' }, 'mode', '')).toEqual({})
})

test.each([
  [
    'size=26&theme=green',
    { size: '26', theme: 'green' },
    ['<link rel="stylesheet" href="/r.css">'],
  ],
  ['theme=pink&size=26', { size: '26' }, ['<link rel="stylesheet" href="/r.css">']],
  [null, {}, []],
])('the script of the head applies what %s says', (entry, dataset, written) => {
  expect(runScript(() => entry)).toEqual({ dataset, written })
})

test('the script of the head bears a closed storage', () => {
  const closed = () => {
    throw new Error('SecurityError')
  }
  expect(runScript(closed)).toEqual({ dataset: {}, written: [] })
})

function runScript(getItem: () => string | null) {
  const dataset = {}
  const written: string[] = []
  runInNewContext(readingScript, {
    URLSearchParams,
    localStorage: { getItem },
    document: {
      documentElement: { dataset },
      currentScript: { dataset: { sheet: '/r.css' } },
      write: (text: string) => written.push(text),
    },
  })
  return { dataset, written }
}
