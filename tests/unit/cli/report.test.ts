import { afterEach, expect, test, vi } from 'vitest'
import type { Issue } from '#checks/issue.ts'
import { countErrors, formatIssue, printIssues } from '../../../src/cli/report.ts'

const anIssue = (parts: Partial<Issue> = {}): Issue => ({
  file: 'content/site.yaml',
  line: 3,
  rule: 'settings',
  severity: 'error',
  problem: '缺少“名称”。',
  fix: '补上这一项。',
  ...parts,
})

afterEach(() => vi.restoreAllMocks())

function printed(issues: Issue[]): string {
  const write = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  printIssues(issues)
  return write.mock.calls.map(([text]) => String(text)).join('')
}

test('an issue is one line: place, problem, remedy, rule', () => {
  expect(formatIssue(anIssue())).toBe(
    'content/site.yaml:3  错误：缺少“名称”。补上这一项。[settings]',
  )
  expect(formatIssue(anIssue({ severity: 'warning' }))).toContain('提醒：')
})

test('a text from the content can neither break the line nor colour it', () => {
  const problem = '不认识的字段 "a\r\nb\u001b[31m\u0007"。'
  expect(formatIssue(anIssue({ problem }))).toContain('错误：不认识的字段 "a b [31m "。补上')
})

test('every issue is printed, then how many there are of each kind', () => {
  const output = printed([anIssue(), anIssue({ severity: 'warning' }), anIssue()])
  expect(output.match(/\[settings\]/g)).toHaveLength(3)
  expect(output).toMatch(/检查完毕：2 个错误，1 个提醒。\n$/)
})

test('good content is said to be good', () => {
  expect(printed([])).toBe('检查通过，没有发现问题。\n')
})

test('only errors are counted as errors', () => {
  expect(countErrors([anIssue(), anIssue({ severity: 'warning' })])).toBe(1)
})
