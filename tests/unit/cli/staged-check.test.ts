import { realpathSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { aBareContentRoot, aNotice, writeFiles } from '../../setup/bare-content.ts'
import { runGongkai } from '../../setup/build-site.ts'
import { git as runGit, HAS_GIT } from '../../setup/programs.ts'

describe.skipIf(!HAS_GIT)('the check before a commit', () => {
  const notice = (body: string, number: number, fields: Record<string, string> = {}) =>
    aNotice(body, { indexNumber: `SFGX0001/2024-0000${number}`, ...fields })

  /** A repository with two released notices, of which the first links to the second. */
  function aRepository() {
    const root = realpathSync(aBareContentRoot())
    const git = (...args: string[]) => runGit(root, ...args)
    writeFiles(root, {
      'notices/a/index.mdx': notice('见[第一节](../b/#一)。\n\n{', 1),
      'notices/b/index.mdx': notice('## 一、总则\n\n正文。', 2),
      'published.lock.yaml': '- { document: notices/b, title: 通知, since: 2024-03-01 }\n',
    })
    git('init', '--quiet')
    git('add', '.')
    git('commit', '--quiet', '-m', 'x')
    return { root, git }
  }

  async function staged(root: string) {
    const run = await runGongkai(['check', '--staged', '--format', 'json'], { CONTENT_ROOT: root })
    if (run.stdout === '') throw new Error(run.stderr)
    return (JSON.parse(run.stdout) as { file: string; rule: string }[]).map(
      ({ file, rule }) => `${file.replace(root, '')} ${rule}`,
    )
  }

  test('judges what is staged, not what lies in the working folder, nor faults that were there before', async () => {
    const { root, git } = aRepository()
    const path = join(root, 'notices/b/index.mdx')
    writeFileSync(path, notice('## 一、总则\n\n电话13800138000。', 2))
    expect(await staged(root)).toEqual([])
    git('add', '.')
    writeFileSync(path, notice('## 一、总则\n\n已经删去。', 2))
    expect(await staged(root)).toContain('/notices/b/index.mdx personal-data')
    rmSync(root, { recursive: true })
  })

  test('reports what a change breaks elsewhere', async () => {
    const { root, git } = aRepository()
    writeFileSync(join(root, 'notices/b/index.mdx'), notice('## 二、总则\n\n正文。', 2))
    git('add', '.')
    expect(await staged(root)).toContain('/notices/a/index.mdx broken-link')
    writeFileSync(join(root, 'notices/b/index.mdx'), notice('正文。', 2, { draft: 'true' }))
    git('add', '.')
    expect(await staged(root)).toContain('/published.lock.yaml vanished-address')
    rmSync(root, { recursive: true })
  })

  test('works in the hook of a linked worktree, where git says where the repository is', async () => {
    const { root, git } = aRepository()
    const linked = `${root}-linked`
    git('worktree', 'add', '--quiet', linked)
    writeFileSync(join(linked, 'notices/b/index.mdx'), notice('电话13800138000。', 2))
    runGit(linked, 'add', '.')
    const folder = runGit(linked, 'rev-parse', '--absolute-git-dir')
    const run = await runGongkai(['check', '--staged', '--format', 'json'], {
      CONTENT_ROOT: linked,
      GIT_DIR: folder,
    })
    const rules = (JSON.parse(run.stdout) as { rule: string }[]).map(({ rule }) => rule)
    expect(rules).toEqual(expect.arrayContaining(['personal-data', 'broken-link']))
    expect(rules).not.toContain('misplaced-file')
    rmSync(root, { recursive: true })
    rmSync(linked, { recursive: true })
  })

  test('names files as they lie in the working folder, also those that a problem speaks of', async () => {
    const { root, git } = aRepository()
    writeFileSync(join(root, 'notices/a/index.mdx'), notice('正文。', 2))
    git('add', '.')
    const run = await runGongkai(['check', '--staged'], { CONTENT_ROOT: root })
    expect(run.stderr).toContain('duplicate-index-number')
    expect(run.stderr).not.toContain('gongkai-staged')
    rmSync(root, { recursive: true })
  })

  test('with a conflict that is not resolved says so, exit code 2', async () => {
    const { root, git } = aRepository()
    const path = join(root, 'notices/b/index.mdx')
    const commit = (body: string) => {
      writeFileSync(path, notice(body, 2))
      git('commit', '--quiet', '--all', '-m', 'x')
    }
    git('branch', 'other')
    commit('甲')
    git('checkout', '--quiet', 'other')
    commit('乙')
    expect(() => git('merge', '--quiet', '-')).toThrow()
    const run = await runGongkai(['check', '--staged'], { CONTENT_ROOT: root })
    expect([run.code, run.stderr]).toEqual([
      2,
      '还有没有解决的合并冲突：notices/b/index.mdx。请改好这些文件，git add 以后再检查。\n',
    ])
    rmSync(root, { recursive: true })
  })

  test('outside git says so, exit code 2', async () => {
    const root = aBareContentRoot()
    const run = await runGongkai(['check', '--staged'], { CONTENT_ROOT: root })
    expect([run.code, run.stderr]).toEqual([2, expect.stringContaining('不在 git 管理之下')])
    rmSync(root, { recursive: true })
  })
})

test('the check before a commit says so where git is not installed, exit code 2', async () => {
  const root = aBareContentRoot()
  const run = await runGongkai(['check', '--staged'], { CONTENT_ROOT: root, PATH: root })
  expect([run.code, run.stderr]).toEqual([
    2,
    '没有找到 git，不知道将要提交什么。请安装 git，或去掉 --staged。\n',
  ])
  rmSync(root, { recursive: true })
})
