import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { aBareContentRoot, aNotice, writeFiles } from '../../setup/bare-content.ts'
import { HAS_GIT } from '../../setup/programs.ts'

/** A project with the content of two districts, and the hook installed. */
function aProject() {
  const project = mkdtempSync(join(tmpdir(), 'gongkai-hook-'))
  for (const name of ['.githooks', 'src', 'package.json'])
    cpSync(name, join(project, name), { recursive: true })
  symlinkSync(resolve('node_modules'), join(project, 'node_modules'))
  for (const name of ['content', 'my content']) {
    const root = aBareContentRoot()
    cpSync(root, join(project, name), { recursive: true })
    rmSync(root, { recursive: true })
  }
  const env = { ...process.env, CONTENT_ROOT: '' }
  const git = (...args: string[]) => spawnSync('git', args, { cwd: project, encoding: 'utf8', env })
  git('init', '--quiet')
  git('config', 'core.hooksPath', '.githooks')
  git('add', 'content', 'my content')
  return { project, git }
}

test.skipIf(!HAS_GIT)(
  'a commit is checked in every folder with a site.yaml, without being told of it',
  () => {
    const { project, git } = aProject()
    expect(git('commit', '--quiet', '-m', 'Start').status).toBe(0)
    for (const name of ['content', 'my content']) {
      writeFiles(project, { [`${name}/notices/a/index.mdx`]: aNotice('电话13800138000。') })
      git('add', name)
      const { status, stderr } = git('commit', '--quiet', '-m', 'Publish')
      expect([status, stderr]).toEqual([
        1,
        expect.stringContaining(`${name}/notices/a/index.mdx:14`),
      ])
      expect(stderr).toContain('没有提交')
      git('rm', '--quiet', '-r', '-f', `${name}/notices`)
    }
    rmSync(project, { recursive: true })
  },
)
