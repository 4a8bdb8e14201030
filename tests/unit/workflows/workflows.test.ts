import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import {
  convertWorkflowTemplate,
  NoOperationTraceWriter,
  parseWorkflow,
} from '@actions/workflow-parser'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { git, HAS_GIT } from '../../setup/programs.ts'

async function faultsOf(content: string): Promise<string[]> {
  const { context, value } = parseWorkflow(
    { name: 'workflow.yml', content },
    new NoOperationTraceWriter(),
  )
  const faults = context.errors.getErrors().map(({ message }) => message)
  if (!value) return faults
  const { errors } = await convertWorkflowTemplate(context, value)
  return [...faults, ...(errors ?? []).map((error) => error.Message)]
}

test.each(['check', 'publish'])('the workflow %s for GitHub satisfies its schema', async (name) => {
  const content = readFileSync(`.github/workflows/${name}.yml`, 'utf8')
  expect(await faultsOf(content)).toEqual([])
  expect(await faultsOf(content.replace('runs-on', 'runs-where'))).not.toEqual([])
})

test('the site is rebuilt every day', () => {
  const workflow = parse(readFileSync('.github/workflows/publish.yml', 'utf8')) as {
    on: { schedule: { cron: string }[] }
  }
  expect(workflow.on.schedule[0]?.cron).toMatch(/^\d+ \d+ \* \* \*$/)
})

test('each job may do no more than it needs', () => {
  const { permissions, jobs } = parse(readFileSync('.github/workflows/publish.yml', 'utf8')) as {
    permissions: object
    jobs: Record<string, { permissions?: object }>
  }
  expect(permissions).toEqual({ contents: 'read' })
  expect(Object.entries(jobs).map(([name, job]) => [name, job.permissions])).toEqual([
    ['build', undefined],
    ['deploy', { pages: 'write', 'id-token': 'write' }],
    ['record', { contents: 'write' }],
  ])
})

test.skipIf(!HAS_GIT)('the pipeline for GitLab satisfies its schema', () => {
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-gitlab-'))
  git(folder, 'init', '--quiet')
  copyFileSync('package-lock.json', join(folder, 'package-lock.json'))
  copyFileSync('.gitlab-ci.yml', join(folder, '.gitlab-ci.yml'))
  const lint = () =>
    spawnSync(process.execPath, [resolve('node_modules/gitlab-ci-local/dist/index.js'), '--list'], {
      cwd: folder,
      encoding: 'utf8',
    })
  expect(lint()).toMatchObject({ status: 0 })
  const broken = readFileSync('.gitlab-ci.yml', 'utf8').replace(
    'expire_in: 14 days',
    'expire_in: [1]',
  )
  writeFileSync(join(folder, '.gitlab-ci.yml'), broken)
  expect(lint().status).not.toBe(0)
})

test('the hook can run and checks only what is staged', () => {
  expect(statSync('.githooks/pre-commit').mode & 0o100).toBe(0o100)
  expect(readFileSync('.githooks/pre-commit', 'utf8')).toContain('check -- --staged')
})
