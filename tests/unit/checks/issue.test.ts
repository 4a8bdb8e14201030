import fc from 'fast-check'
import { expect, test } from 'vitest'
import { byPlace } from '#checks/issue.ts'
import type { Issue } from '#checks/issue.ts'

const anIssue = (parts: Partial<Issue>): Issue => ({
  file: 'a', line: 1, rule: 'r', severity: 'error', problem: 'p', fix: 'f', ...parts,
}) // prettier-ignore

test('issues are ordered by file, then by line as a number, then by rule', () => {
  const issues = [
    anIssue({ file: 'b' }),
    anIssue({ line: 10 }),
    anIssue({ line: 9, rule: 's' }),
    anIssue({ line: 9 }),
  ]
  expect(issues.sort(byPlace).map(({ file, line, rule }) => `${file}:${line} ${rule}`)).toEqual([
    'a:9 r',
    'a:9 s',
    'a:10 r',
    'b:1 r',
  ])
})

test('the order does not depend on the order in which checks run', () => {
  const issue = fc
    .record({
      file: fc.constantFrom('a', 'b'),
      line: fc.integer({ min: 1, max: 12 }),
      rule: fc.constantFrom('r', 's'),
      problem: fc.constantFrom('p', 'q'),
    })
    .map(anIssue)
  fc.assert(
    fc.property(fc.array(issue), (issues) => {
      expect(issues.toReversed().sort(byPlace)).toEqual([...issues].sort(byPlace))
    }),
  )
})
