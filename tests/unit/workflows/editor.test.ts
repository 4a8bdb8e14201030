import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Issue } from '#checks/issue.ts'
import { formatIssue } from '../../../src/cli/report.ts'
import { toJsonSchemas } from '#schemas/json-schemas.ts'

type Matcher = {
  severity: string
  pattern: { regexp: string; file: number; line: number; message: number; code: number }[]
  background?: { beginsPattern: string; endsPattern: string }
}
type Task = { label: string; command: string; problemMatcher: Matcher[]; isBackground?: boolean }

const read = (name: string): unknown => JSON.parse(readFileSync(`.vscode/${name}.json`, 'utf8'))
const { tasks } = read('tasks') as { tasks: Task[] }
const [watch, once] = tasks

const issue: Issue = {
  file: 'content/a/index.mdx',
  line: 3,
  rule: 'front-matter',
  severity: 'error',
  problem: '缺少“名称”。',
  fix: '补上，例如 [甲]。',
}

/** What an editor reads from a line of the check: the severity is that of the matcher that fits. */
function readLine(task: Task | undefined, line: string) {
  return (task?.problemMatcher ?? []).flatMap(({ severity, pattern: [pattern] }) => {
    const found = new RegExp(pattern?.regexp ?? '').exec(line)
    if (!found || !pattern) return []
    const [file, number, code] = [found[pattern.file], found[pattern.line], found[pattern.code]]
    return [{ severity, file, line: number, message: found[pattern.message], code }]
  })
}

test.each([
  ['while one writes', watch],
  ['when one asks', once],
])('an editor finds file, line, severity and rule of every problem %s', (_, task) => {
  const found = {
    file: issue.file,
    line: '3',
    message: `${issue.problem}${issue.fix}`,
    code: issue.rule,
  }
  expect(readLine(task, formatIssue(issue))).toEqual([{ severity: 'error', ...found }])
  expect(readLine(task, formatIssue({ ...issue, severity: 'warning' }))).toEqual([
    { severity: 'warning', ...found },
  ])
})

test('an editor sees where each list of a repeated check begins and ends', () => {
  expect(watch).toMatchObject({ command: 'npm run --silent check -- --watch', isBackground: true })
  for (const { background } of watch?.problemMatcher ?? []) {
    const begins = new RegExp(background?.beginsPattern ?? '$^')
    const ends = new RegExp(background?.endsPattern ?? '$^')
    expect('开始检查……').toMatch(begins)
    expect('检查完毕：1 个错误，0 个提醒。').toMatch(ends)
    expect('检查通过，没有发现问题。').toMatch(ends)
    expect(formatIssue(issue)).not.toMatch(ends)
  }
  expect(watch?.problemMatcher).toHaveLength(2)
})

test('every settings file has a schema in the editor, and no schema is missing', () => {
  const { 'yaml.schemas': wired } = read('settings') as { 'yaml.schemas': Record<string, string> }
  const written = [...toJsonSchemas().keys()].map((name) => `.vscode/schemas/${name}`)
  for (const path of Object.keys(wired)) expect(written).toContain(path)
  const files = 'site topics glossary synonyms search redirects tombstones published.lock'.split(
    ' ',
  )
  expect(Object.values(wired)).toEqual(
    expect.arrayContaining([
      ...files.map((name) => `content/${name}.yaml`),
      'content/organisations/*.yaml',
    ]),
  )
  expect(() => read('extensions')).not.toThrow()
})
