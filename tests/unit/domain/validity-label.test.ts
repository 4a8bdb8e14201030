import { expect, test } from 'vitest'
import { VALIDITY_STATES } from '#domain/validity.ts'
import { toStateLabel, toStateStyle } from '#domain/validity-label.ts'

test('every state has a label, and a style by what a reader may rely on', () => {
  expect(
    VALIDITY_STATES.map((state) => [toStateLabel({ state, acts: [] }), toStateStyle(state)]),
  ).toEqual([
    ['现行有效', 'whole'],
    ['尚未生效', 'ended'],
    ['现行有效，已有修改', 'whole'],
    ['部分失效', 'partial'],
    ['已废止', 'ended'],
    ['已失效', 'ended'],
  ])
})
