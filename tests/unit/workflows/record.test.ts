import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { aBareContentRoot, aNotice, writeFiles } from '../../setup/bare-content.ts'
import { git, HAS_GIT } from '../../setup/programs.ts'

const folder = mkdtempSync(join(tmpdir(), 'gongkai-record-'))
const [remote, project, other] = [
  join(folder, 'remote'),
  join(folder, 'project'),
  join(folder, 'other'),
]
afterAll(() => {
  rmSync(folder, { recursive: true })
})

const record = () =>
  execFileSync('.ci/record', ['main'], {
    cwd: project,
    encoding: 'utf8',
    env: { ...process.env, CONTENT_ROOT: join(project, 'content') },
  })

test.skipIf(!HAS_GIT)(
  'what was published is recorded and pushed, once, also when somebody has merged meanwhile',
  () => {
    mkdirSync(project)
    const root = aBareContentRoot()
    writeFiles(root, { 'notices/a/index.mdx': aNotice('正文。') })
    cpSync(root, join(project, 'content'), { recursive: true })
    for (const name of ['.ci', 'src', 'package.json']) {
      cpSync(name, join(project, name), { recursive: true })
    }
    symlinkSync(resolve('node_modules'), join(project, 'node_modules'))
    git(folder, 'init', '--quiet', '--bare', remote)
    git(project, 'init', '--quiet')
    git(project, 'add', 'content')
    git(project, 'commit', '--quiet', '-m', 'Publish')
    git(project, 'remote', 'add', 'origin', remote)
    git(project, 'push', '--quiet', 'origin', 'main')

    git(folder, 'clone', '--quiet', remote, other)
    writeFiles(other, { 'content/notices/b/index.mdx': aNotice('正文。') })
    git(other, 'add', '.')
    git(other, 'commit', '--quiet', '-m', 'Merge')
    git(other, 'push', '--quiet')

    record()
    git(other, 'pull', '--quiet')
    expect(readFileSync(join(other, 'content/published.lock.yaml'), 'utf8')).toContain(
      'document: notices/a',
    )
    expect(git(other, 'log', '--format=%s').split('\n')).toEqual([
      'Record the published addresses',
      'Merge',
      'Publish',
    ])
    const before = git(remote, 'rev-parse', 'main')
    git(project, 'reset', '--quiet', '--hard', 'HEAD')
    rmSync(join(project, 'content/notices/b'), { recursive: true })
    record()
    expect(git(remote, 'rev-parse', 'main')).toBe(before)
  },
)
