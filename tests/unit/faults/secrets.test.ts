import { expect, test } from 'vitest'
import { judgeCases, readCases } from '../../../bench/secrets/judge.ts'
import type { Case } from '../../../bench/secrets/judge.ts'

const planted = readCases('tests/faults/secrets/planted.yaml')
const innocent = readCases('tests/faults/secrets/innocent.yaml')

/** The first line names a case. */
const toNames = (cases: Case[]) => cases.map(({ source }) => source.split('\n')[0])

test('each list has at least three hundred cases, none of them twice', () => {
  for (const { cases } of [planted, innocent]) {
    expect(cases.length).toBeGreaterThanOrEqual(300)
    const sources = cases.map(({ form, source }) => `${form} ${source}`)
    expect(new Set(sources).size).toBe(sources.length)
  }
  expect.hasAssertions()
})

test('every planted secret is found, but for those named in the list', async () => {
  const { passed } = await judgeCases(planted.cases)
  expect(toNames(passed)).toEqual(Object.keys(planted.known))
})

test('nothing innocent is accused, but for what is named in the list', async () => {
  const { found } = await judgeCases(innocent.cases)
  expect(toNames(found)).toEqual(Object.keys(innocent.known))
})
