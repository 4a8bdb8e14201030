import { globSync, readFileSync, statSync } from 'node:fs'
import { expect, test } from 'vitest'
import { createProgram } from '../../../src/cli/program.ts'

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>
}
const program = createProgram()

/** Everything that tells a machine or a person which command to run. */
const PLACES = [
  ...globSync(['.github/**/*.{yml,md}', '.gitlab/**/*.md', 'docs/*.md']),
  ...['.gitlab-ci.yml', '.ci/run', '.ci/record', '.githooks/pre-commit', '.vscode/tasks.json'],
  ...['README.md', 'CONTRIBUTING.md', 'content/README.md'],
]

const OPTION = /(?<=\s)--[a-z][a-z-]*/g

/** What is wrong with one `npm run …`, if anything. */
function faultOf(script: string, rest: string): string | undefined {
  const text = scripts[script]
  if (text === undefined) return `no script ${script}`
  const [, own = ''] = /main\.ts ?(\S*)/.exec(text) ?? []
  if (!text.includes('main.ts')) return undefined
  const [, typed = ''] = /^ -- ([a-z]+)/.exec(rest) ?? []
  const name = own === '' ? typed : own
  const command = program.commands.find((each) => each.name() === name)
  if (!command) return name === '' ? undefined : `no command ${name}`
  const known = ['--help', ...command.options.map(({ long }) => long)]
  const unknown = (rest.replace(/^ --/, '').match(OPTION) ?? []).filter(
    (each) => !known.includes(each),
  )
  return unknown.length > 0 ? `${name} has no ${unknown.join(', ')}` : undefined
}

/** Every `npm run` of a text, up to the end of the command. */
const findCalls = (text: string) =>
  [...text.matchAll(/npm run (?:--silent )?([a-z:]+)((?: [^\s`|&;"“”，。：）#<]+)*)/g)].map(
    ([call, script = '', rest = '']) => ({ call, fault: faultOf(script, rest) }),
  )

test.each(PLACES)('every command in %s exists, with its options', (path) => {
  const faults = findCalls(readFileSync(path, 'utf8')).filter(({ fault }) => fault)
  expect(faults).toEqual([])
})

test.each([
  ['npm run chekc', 'no script chekc'],
  ['npm run gongkai -- relese', 'no command relese'],
  ['npm run check -- --fixx', 'check has no --fixx'],
])('"%s" would be noticed', (call, fault) => {
  expect(findCalls(call)).toEqual([{ call, fault }])
})

test('scripts that a workflow calls can run', () => {
  for (const path of ['.ci/run', '.ci/record']) expect(statSync(path).mode & 0o100).toBe(0o100)
})

test('every pattern of the example of owners matches something, and names owners', () => {
  const lines = readFileSync('.github/CODEOWNERS.example', 'utf8').split('\n')
  const rules = lines.filter((line) => line !== '' && !line.startsWith('#'))
  expect(rules.length).toBeGreaterThan(3)
  for (const rule of rules) {
    const [pattern = '', ...owners] = rule.split(/\s+/)
    expect([pattern, globSync(pattern.replace(/^\//, '')).length]).not.toEqual([pattern, 0])
    expect(owners.every((owner) => owner.startsWith('@'))).toBe(true)
    expect(owners).not.toEqual([])
  }
})

test('merge requests on GitHub and GitLab ask for the same three reviews', () => {
  const text = readFileSync('.github/pull_request_template.md', 'utf8')
  expect(readFileSync('.gitlab/merge_request_templates/Default.md', 'utf8')).toBe(text)
  for (const step of ['初审、一校', '复审、二校', '终审、三校', '保密审查'])
    expect(text).toContain(step)
})
