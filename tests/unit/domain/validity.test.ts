import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findNextChange, isInForce, toValidityStatus, VALIDITY_STATES } from '#domain/validity.ts'
import type { Acts } from '#domain/validity.ts'
import { aDocument } from '../../factories/document.ts'

const NO_ACTS: Acts = { amended: [], partlyRepealed: [], repealed: [], renewed: [] }

/** The state on a day of a policy with the given dates. */
function statusOn(day: string, validity = '{ from: 2024-01-01 }', acts: Partial<Acts> = {}) {
  const { data } = aDocument({ collection: 'policies', fields: { validity } })
  if (!data) throw new Error('The factory made front matter that is not valid.')
  return toValidityStatus(data, { ...NO_ACTS, ...acts }, day)
}

const act = (on: string, by = '某办法') => ({ on, by })
const term = '{ from: 2024-01-01, until: 2026-12-31 }'

describe('the state of a policy', () => {
  test.each([
    ['2023-12-31', {}, '尚未生效'],
    ['2024-01-01', {}, '现行有效'],
    ['2026-12-31', {}, '现行有效'],
    ['2027-01-01', {}, '已失效'],
    ['2025-06-01', { amended: [act('2025-06-01')] }, '已修改'],
    ['2025-05-31', { amended: [act('2025-06-01')] }, '现行有效'],
    ['2025-06-01', { partlyRepealed: [act('2025-06-01')] }, '部分失效'],
    ['2025-06-01', { repealed: [act('2025-06-01')] }, '已废止'],
    ['2025-05-31', { repealed: [act('2025-06-01')] }, '现行有效'],
    [
      '2025-06-01',
      { amended: [act('2025-01-01')], partlyRepealed: [act('2025-02-01')] },
      '部分失效',
    ],
    ['2027-01-01', { repealed: [act('2025-06-01')], amended: [act('2025-01-01')] }, '已废止'],
    ['2027-01-01', { amended: [act('2025-01-01')] }, '已失效'],
    ['2027-01-01', { renewed: [{ ...act('2026-06-01'), until: '2029-12-31' }] }, '现行有效'],
    ['2030-01-01', { renewed: [{ ...act('2026-06-01'), until: '2029-12-31' }] }, '已失效'],
    ['2027-01-01', { renewed: [{ ...act('2027-06-01'), until: '2029-12-31' }] }, '已失效'],
    ['2099-01-01', { renewed: [act('2026-06-01')] }, '现行有效'],
  ])('on %s after %j is %s', (day, acts, state) => {
    expect(statusOn(day, term, acts)?.state).toBe(state)
  })

  test('begins with the date of creation when no other day is given', () => {
    expect(statusOn('2025-02-28', '{}')?.state).toBe('尚未生效')
    expect(statusOn('2025-03-01', '{}')).toMatchObject({ state: '现行有效', from: '2025-03-01' })
  })

  test('does not exist for a document without terms of validity', () => {
    const { data } = aDocument()
    expect(data && toValidityStatus(data, NO_ACTS, '2025-01-01')).toBeUndefined()
  })

  test('names the acts that decided it, oldest first, and the day', () => {
    const amended = [act('2025-06-01', '乙'), act('2024-06-01', '甲'), act('2030-01-01', '丙')]
    expect(statusOn('2026-01-01', term, { amended })).toMatchObject({
      acts: [{ by: '甲' }, { by: '乙' }],
      asOf: '2026-01-01',
    })
  })

  test('follows the latest renewal, in whichever order the renewals come', () => {
    const renewed = [
      { ...act('2026-06-01'), until: '2028-12-31' },
      { ...act('2028-06-01'), until: '2030-12-31' },
    ]
    expect(statusOn('2029-01-01', term, { renewed })?.until).toBe('2030-12-31')
    expect(statusOn('2029-01-01', term, { renewed: renewed.toReversed() })?.until).toBe(
      '2030-12-31',
    )
  })
})

describe('the next day on which the state is another one', () => {
  test.each([
    ['2023-06-01', {}, '2024-01-01'],
    ['2025-01-01', {}, '2027-01-01'],
    ['2027-01-01', {}, undefined],
    ['2025-01-01', { amended: [act('2025-06-01')] }, '2025-06-01'],
    ['2025-06-01', { amended: [act('2025-06-01'), act('2025-09-01')] }, '2025-09-01'],
    ['2025-01-01', { repealed: [act('2025-06-01')] }, '2025-06-01'],
    ['2026-01-01', { repealed: [act('2025-06-01')] }, undefined],
    ['2026-01-01', { renewed: [{ ...act('2025-06-01'), until: '2029-12-31' }] }, '2030-01-01'],
  ])('after %s with %j is %s', (today, acts, next) => {
    const { data } = aDocument({ collection: 'policies', fields: { validity: term } })
    expect(data && findNextChange(data, { ...NO_ACTS, ...acts }, today)).toBe(next)
  })
})

const day = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const acts = fc.array(
  day.map((on) => act(on)),
  { maxLength: 3 },
)
const renewed = fc.array(fc.record({ on: day, by: fc.constant('某通知'), until: day }), {
  maxLength: 2,
})
const situation = fc.record({
  today: day,
  from: fc.option(day, { nil: undefined }),
  until: fc.option(day, { nil: undefined }),
  acts: fc.record({ amended: acts, partlyRepealed: acts, repealed: acts, renewed }),
})
const toYaml = (dates: Record<string, string | undefined>) =>
  `{ ${Object.entries(dates)
    .flatMap(([key, value]) => (value ? [`${key}: ${value}`] : []))
    .join(', ')} }`

describe('for any dates', () => {
  test('a policy is in exactly one of the six states', () => {
    fc.assert(
      fc.property(situation, ({ today, from, until, acts: done }) => {
        const state = statusOn(today, toYaml({ from, until }), done)?.state
        expect(VALIDITY_STATES.filter((candidate) => candidate === state)).toHaveLength(1)
      }),
    )
  })

  test('a policy is never called in force once it is repealed', () => {
    fc.assert(
      fc.property(situation, day, ({ today, from, until, acts: done }, on) => {
        const repealed = [...done.repealed, act(on)]
        const status = statusOn(today, toYaml({ from, until }), { ...done, repealed })
        if (on <= today) expect(status?.state).toBe('已废止')
        else if (done.repealed.every((other) => other.on > today)) {
          expect(status?.state).toBe(statusOn(today, toYaml({ from, until }), done)?.state)
        }
      }),
    )
  })

  test('a policy is in force only from its first to its last day', () => {
    fc.assert(
      fc.property(situation, ({ today, from, until, acts: done }) => {
        const status = statusOn(today, toYaml({ from, until }), done)
        if (!status || !isInForce(status.state)) return
        expect(status.from <= today).toBe(true)
        expect(status.until === undefined || today <= status.until).toBe(true)
      }),
    )
  })

  test('the state does not depend on the order of the acts', () => {
    fc.assert(
      fc.property(situation, ({ today, from, until, acts: done }) => {
        const backwards = Object.fromEntries(
          Object.entries(done).map(([kind, list]) => [kind, list.toReversed()]),
        )
        const validity = toYaml({ from, until })
        const onDays = done.renewed.map(({ on }) => on)
        if (new Set(onDays).size < onDays.length) return
        expect(statusOn(today, validity, backwards)).toEqual(statusOn(today, validity, done))
      }),
    )
  })
})

test.each([
  ['现行有效', true],
  ['已修改', true],
  ['部分失效', true],
  ['尚未生效', false],
  ['已废止', false],
  ['已失效', false],
] as const)('whether one may rely on a policy that is %s: %s', (state, isReliable) => {
  expect(isInForce(state)).toBe(isReliable)
})
