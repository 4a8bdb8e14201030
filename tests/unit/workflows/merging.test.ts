import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { findVanishedAddresses } from '#checks/vanished-address.ts'
import { readContent } from '#files/content.ts'
import { formatPublishedLock, toPublishedLock } from '#files/published-lock.ts'
import { aBareContentRoot, aNotice, writeFiles } from '../../setup/bare-content.ts'
import { git as runGit, HAS_GIT } from '../../setup/programs.ts'

let project = ''
const git = (...args: string[]) => runGit(project, ...args)

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'gongkai-merging-'))
  const root = aBareContentRoot()
  cpSync(root, join(project, 'content'), { recursive: true })
  rmSync(root, { recursive: true })
  cpSync('.gitattributes', join(project, '.gitattributes'))
  git('init', '--quiet', '--initial-branch=main')
  publish('m', 5)
}, 60_000)
afterEach(() => {
  rmSync(project, { recursive: true })
})

/** Writes a notice with attachments, records it as published, and commits both. */
function publish(slug: string, number: number, attachments: string[] = []) {
  write(slug, number, attachments)
  const { lock } = toPublishedLock(readContent(join(project, 'content')), '2026-11-22')
  writeFileSync(join(project, 'content/published.lock.yaml'), formatPublishedLock(lock))
  git('add', '--all')
  git('commit', '--quiet', '-m', slug)
}

function write(slug: string, number: number, attachments: string[] = []) {
  const folder = `content/notices/${slug}`
  const list = attachments.map((file) => `{ file: ${file}, title: 清单${file.slice(0, 1)} }`)
  const text = aNotice('正文。', {
    title: `关于${slug}的通知`,
    indexNumber: `SFGX0001/2024-0000${number}`,
    ...(list.length > 0 && { attachments: `[${list.join(', ')}]` }),
  })
  writeFiles(project, { [`${folder}/index.mdx`]: text })
  for (const file of attachments) writeFiles(project, { [`${folder}/${file}`]: '甲' })
}

/** How the work of a branch comes to the branch that is checked out. */
const WAYS: [name: string, bring: (branch: string) => void][] = [
  ['merged', (branch) => git('merge', '--quiet', '--no-edit', branch)],
  ['rebased onto', (branch) => git('rebase', '--quiet', branch)],
  ['picked', (branch) => git('cherry-pick', branch)],
]

describe.skipIf(!HAS_GIT).each(WAYS)('two records, one %s the other', (_, bring) => {
  test.each([
    ['neighbours', ['n', 6, []], ['o', 7, []]],
    ['a change beside an addition', ['m', 5, ['a.txt']], ['n', 7, []]],
  ] as const)('keep every line: %s', (_name, ours, theirs) => {
    // Either may come first.
    for (const [here, there] of [[ours, theirs] as const, [theirs, ours] as const]) {
      git('branch', '--force', 'theirs')
      git('branch', '--force', 'start')
      publish(here[0], here[1], [...here[2]])
      git('checkout', '--quiet', 'theirs')
      publish(there[0], there[1], [...there[2]])
      git('checkout', '--quiet', 'main')
      bring('theirs')

      const content = readContent(join(project, 'content'))
      const recorded = content.addresses.lock.data?.map(({ document }) => document) ?? []
      expect(new Set(recorded)).toEqual(new Set(content.documents.map(({ id }) => id)))
      expect(findVanishedAddresses(content)).toEqual([])
      const { lock } = toPublishedLock(content, '2026-11-22')
      expect(lock.map(({ document }) => document)).toEqual([...new Set(recorded)].sort())
      expect(lock.flatMap(({ files = [] }) => files)).toEqual([...ours[2], ...theirs[2]])
      git('reset', '--quiet', '--hard', 'start')
    }
  })
})

test.skipIf(!HAS_GIT)('files that two people added to one document are both remembered', () => {
  git('branch', 'theirs')
  publish('m', 5, ['a.txt'])
  git('checkout', '--quiet', 'theirs')
  publish('m', 5, ['b.txt'])
  // What is said of the document itself clashes; that is for a person.
  expect(() => git('merge', '--quiet', 'main')).toThrow()
  expect(git('diff', '--name-only', '--diff-filter=U')).toBe('content/notices/m/index.mdx')
  write('m', 5, ['a.txt', 'b.txt'])
  git('add', '--all')
  git('commit', '--quiet', '--no-edit')
  const { lock } = toPublishedLock(readContent(join(project, 'content')), '2026-11-22')
  expect(lock.map(({ files }) => files)).toEqual([['a.txt', 'b.txt']])
})

test.skipIf(!HAS_GIT)('a number given out twice stops the merge, and one command mends it', () => {
  for (const name of ['src', 'package.json', '.githooks'])
    cpSync(name, join(project, name), { recursive: true })
  symlinkSync(resolve('node_modules'), join(project, 'node_modules'), 'junction')
  writeFileSync(join(project, '.git/info/exclude'), 'src\nnode_modules\npackage.json\n.githooks\n')
  git('config', 'core.hooksPath', '.githooks')
  const commit = (slug: string) => {
    write(slug, 6)
    git('add', '--all')
    git('commit', '--quiet', '-m', slug)
  }
  git('branch', 'theirs')
  commit('a')
  git('checkout', '--quiet', 'theirs')
  commit('b')

  const env = { ...process.env, CONTENT_ROOT: '' }
  const run = (command: string, ...args: string[]) =>
    spawnSync(command, args, { cwd: project, encoding: 'utf8', env })
  const merge = run('git', 'merge', '--no-edit', 'main')
  expect([merge.status, merge.stderr]).toEqual([
    1,
    expect.stringContaining('换成没有用过的 SFGX0001/2024-00007；npm run check -- --fix 会换好'),
  ])
  expect(run('npm', 'run', '--silent', 'check', '--', '--fix').status).toBe(0)
  git('add', 'content')
  expect(run('git', 'commit', '--no-edit').status).toBe(0)
  const read = (slug: string) =>
    readFileSync(join(project, `content/notices/${slug}/index.mdx`), 'utf8')
  expect(read('a')).toContain('2024-00006')
  expect(read('b')).toContain('2024-00007')
})
