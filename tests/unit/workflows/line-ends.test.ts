import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aNotice, writeFiles } from '../../setup/bare-content.ts'
import { git, HAS_GIT } from '../../setup/programs.ts'

/** Git as it is set up on Windows by default, and worse. */
const WINDOWS = ['-c', 'core.autocrlf=true', '-c', 'core.eol=crlf']

const CRLF_TABLE = '街道,任务\r\n北墟,2.0\r\n'
const LF_PICTURE = '<svg xmlns="http://www.w3.org/2000/svg">\n</svg>\n'

describe.skipIf(!HAS_GIT)('a project that is cloned on Windows', () => {
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-windows-'))
  const [origin, clone] = [join(folder, 'origin'), join(folder, 'clone')]

  beforeAll(() => {
    for (const name of ['.gitattributes', '.githooks', '.ci', 'content', 'public', 'package.json'])
      cpSync(name, join(origin, name), { recursive: true })
    writeFiles(origin, {
      'content/notices/office-move-2025/list.csv': CRLF_TABLE,
      'my content/notices/a/map.svg': LF_PICTURE,
      'my content/notices/a/data.json': '{\r\n}\r\n',
    })
    git(origin, 'init', '--quiet')
    git(origin, 'add', '--all')
    git(origin, 'commit', '--quiet', '--no-verify', '-m', 'Start')
    git(folder, ...WINDOWS, 'clone', '--quiet', ...WINDOWS, origin, clone)
  }, 60_000)
  afterAll(() => {
    rmSync(folder, { recursive: true })
  })

  test('has the same bytes in every file', () => {
    const names = git(origin, 'ls-files', '-z').split('\0').filter(Boolean)
    expect(names.length).toBeGreaterThan(60)
    const different = names.filter(
      (name) => !readFileSync(join(origin, name)).equals(readFileSync(join(clone, name))),
    )
    expect(different).toEqual([])
  })

  test('takes in what an editor there saved: texts with LF, attachments as they are', () => {
    const text = aNotice('正文。')
    writeFiles(clone, {
      'my content/notices/b/index.mdx': text.replaceAll('\n', '\r\n'),
      'my content/notices/b/list.csv': CRLF_TABLE,
      'my content/notices/b/a.txt': '甲\n乙\r\n',
    })
    git(clone, 'add', '--all')
    const stored = (name: string) =>
      spawnSync('git', ['show', `:my content/notices/b/${name}`], { cwd: clone }).stdout.toString()
    expect(stored('index.mdx')).toBe(text)
    expect(stored('list.csv')).toBe(CRLF_TABLE)
    expect(stored('a.txt')).toBe('甲\n乙\r\n')
    git(clone, 'reset', '--quiet', '--hard')
  })

  test('checks what is committed there', () => {
    cpSync('src', join(clone, 'src'), { recursive: true })
    symlinkSync(resolve('node_modules'), join(clone, 'node_modules'), 'junction')
    git(clone, 'config', 'core.hooksPath', '.githooks')
    writeFiles(clone, {
      'content/notices/a/index.mdx': aNotice('电话13800138000。').replaceAll('\n', '\r\n'),
    })
    git(clone, 'add', 'content')
    const run = spawnSync('git', ['commit', '-m', 'x'], { cwd: clone, encoding: 'utf8' })
    expect([run.status, run.stderr]).toEqual([1, expect.stringContaining('personal-data')])
    expect(run.stderr).toContain('content/notices/a/index.mdx:14 ')
  })

  test('has a hook that runs even when something gave it the line ends of Windows', () => {
    for (const name of ['pre-commit', 'pre-merge-commit']) {
      const path = join(clone, '.githooks', name)
      writeFileSync(path, readFileSync(path, 'utf8').replaceAll('\n', '\r\n'))
    }
    for (const name of ['pre-commit', 'pre-merge-commit']) {
      const run = spawnSync('sh', [`.githooks/${name}`], { cwd: clone, encoding: 'utf8' })
      expect([name, run.status, run.stderr]).toEqual([
        name,
        1,
        expect.stringMatching(/personal-data[\s\S]*没有提交/),
      ])
      expect(run.stderr).not.toMatch(/not found|\$'\\r'|syntax/)
    }
  })
})
