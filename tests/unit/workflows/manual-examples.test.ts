import { spawnSync } from 'node:child_process'
import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { git, HAS_GIT } from '../../setup/programs.ts'

const manual = readFileSync('content/README.md', 'utf8')

/** The demonstration as a project of git, in which the check runs before each commit. */
function aProject(): string {
  const project = mkdtempSync(join(tmpdir(), 'gongkai-manual-'))
  for (const name of ['content', 'src', 'package.json', '.githooks', '.gitattributes'])
    cpSync(name, join(project, name), { recursive: true })
  symlinkSync(resolve('node_modules'), join(project, 'node_modules'), 'junction')
  git(project, 'init', '--quiet')
  git(project, 'add', 'content', '.gitattributes')
  git(project, 'commit', '--quiet', '-m', 'Start')
  git(project, 'config', 'core.hooksPath', '.githooks')
  return project
}

/** Does what a section says, block for block; returns what each block of commands printed. */
function follow(project: string, heading: string): { code: number | null; output: string }[] {
  const section = manual.split(`### ${heading}\n`)[1]?.split(/\n##/)[0] ?? ''
  const runs: { code: number | null; output: string }[] = []
  const content = join(project, 'content')
  for (const [, kind, text = ''] of section.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)) {
    if (kind === 'yaml') {
      const [, file = '', lines = ''] = /^# (\S+)\n([\s\S]*)$/.exec(text) ?? []
      appendFileSync(join(content, file), lines)
    } else if (kind === 'mdx') {
      const [, file = ''] = /打开 `([^`]+)`/.exec(section) ?? []
      writeFileSync(join(content, file), text)
    } else runs.push(run(project, text))
  }
  return runs
}

function run(project: string, commands: string) {
  const env = { ...process.env, CONTENT_ROOT: '', GONGKAI_DATE: '2026-11-24', NO_COLOR: '1' }
  const script = `set -e\n${commands}`
  const { status, stdout, stderr } = spawnSync('sh', ['-c', script], {
    cwd: project,
    encoding: 'utf8',
    env,
  })
  return { code: status, output: stdout + stderr }
}

test.skipIf(!HAS_GIT).each([
  ['更正一处数据', [0, 0], 'notices/plan-2026-correction/index.mdx'],
  ['移动一份已经公开的文件', [1, 0], 'notices/clean-up-result-2025/index.mdx'],
  ['撤下一份文件', [0, 0], 'tombstones.yaml'],
])('the example of the manual, %s, can be followed step by step', (heading, codes, written) => {
  const project = aProject()
  onTestFinished(() => {
    rmSync(project, { recursive: true })
  })
  const runs = follow(project, `例子：${heading}`)
  expect(
    runs.map(({ code }) => code),
    runs.map(({ output }) => output).join('\n'),
  ).toEqual(codes)
  // What was asked for is in the commit, and nothing is left over.
  expect(git(project, 'show', '--name-only', '--format=')).toContain(`content/${written}`)
  expect(git(project, 'status', '--porcelain', 'content')).toBe('')
  if (codes[0] === 1) {
    const [, line = ''] =
      /```yaml\n# redirects\.yaml\n(- .*clean-up-result-2025.*)\n/.exec(manual) ?? []
    expect(runs[0]?.output).toContain(line.replace('2026-11-23', '2026-11-24'))
  }
})
