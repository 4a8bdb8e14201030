import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { COLLECTIONS } from '#schemas/collections.ts'
import { aBareContentRoot, aNotice, writeFiles } from '../../setup/bare-content.ts'
import { runGongkai } from '../../setup/build-site.ts'
import { toGithubAnnotations } from '../../../src/cli/issue-formats.ts'
import { formatIssue } from '../../../src/cli/report.ts'
import { toOverlay } from '../../../src/cli/preview-overlay.ts'

const issue = {
  file: 'content/a/index.mdx',
  line: 3,
  rule: 'front-matter',
  severity: 'error' as const,
  problem: '缺少“名称”，100%。',
  fix: '补上。',
}

test('annotations for GitHub name file, line and rule, with what GitHub would misread escaped', () => {
  expect(toGithubAnnotations([issue])).toBe(
    '::error file=content/a/index.mdx,line=3,title=front-matter::缺少“名称”，100%25。补上。\n',
  )
})

test('the preview shows every error with file and line as text, and nothing when there is none', () => {
  expect(toOverlay([])).toBeUndefined()
  const other = { ...issue, line: 7, problem: '标签 <img onerror=alert(1)> 没有结束。' }
  expect(toOverlay([other, issue])?.err).toEqual({
    title: '内容有 2 个错误',
    name: '检查没有通过，改正后页面自动更新',
    message:
      'content/a/index.mdx:7  错误：标签 &lt;img onerror=alert(1)&gt; 没有结束。补上。[front-matter]',
    stack: `${formatIssue(other)}\n${formatIssue(issue)}`,
  })
})

test('check prints JSON, and --fix mends and shows what is mechanical', async () => {
  const root = aBareContentRoot()
  writeFiles(root, { 'notices/a/index.mdx': aNotice('完成立项,进度正常。') })
  const env = { CONTENT_ROOT: root }
  const before = await runGongkai(['check', '--format', 'json'], env)
  expect((JSON.parse(before.stdout) as { rule: string }[]).map(({ rule }) => rule)).toContain(
    'punctuation-width',
  )
  const fixed = await runGongkai(['check', '--fix'], env)
  expect(fixed.stdout).toContain('-完成立项,进度正常。\n+完成立项，进度正常。')
  expect(fixed.code).toBe(0)
  expect(readFileSync(join(root, 'notices/a/index.mdx'), 'utf8')).toContain('完成立项，进度正常。')
  rmSync(root, { recursive: true })
})

test.each(['json', 'github'])(
  'for other programs, what --fix does stands beside the issues as %s, and errors that stay count',
  async (format) => {
    const root = aBareContentRoot()
    writeFiles(root, {
      'notices/a/index.mdx': aNotice('完成立项,进度正常。', { topic: 'urban/nothing' }),
    })
    const env = { CONTENT_ROOT: root }
    const { code, stdout, stderr } = await runGongkai(['check', '--fix', '--format', format], env)
    expect([code, stdout]).toEqual([1, expect.stringContaining('unknown-topic')])
    expect(stdout).not.toMatch(/punctuation-width|已改正|^[-+@]/m)
    if (format === 'json') expect(JSON.parse(stdout)).toBeInstanceOf(Array)
    expect(stderr).toContain('+完成立项，进度正常。\n')
    expect(stderr).toContain('已改正 1 个文档。\n')
    rmSync(root, { recursive: true })
  },
)

const DAY = { GONGKAI_DATE: '2026-11-22' }

test.each(['2025', '2026', '2027'])(
  'a new document of every collection for %s passes the check but for what a person must fill in',
  async (year) => {
    const root = aBareContentRoot()
    const env = { CONTENT_ROOT: root, ...DAY }
    for (const collection of COLLECTIONS) {
      const words = ['new', '--collection', collection, '--organisation', 'sfq-renewal']
      const named = /plans|summaries/.test(collection) ? [] : ['--slug', 'a-new-one']
      const run = await runGongkai([...words, ...named, '--year', year], env)
      expect(run.code).toBe(0)
      expect(run.stdout).toMatch(/ 成文日期 {2}\S+ {2}← 请核对\n/)
    }
    const check = await runGongkai(['check', '--format', 'json'], env)
    const issues = JSON.parse(check.stdout) as { rule: string; file: string }[]
    for (const collection of COLLECTIONS) {
      const [slug = ''] = readdirSync(join(root, collection))
      const rules = issues
        .filter(({ file }) => file.includes(`${collection}/${slug}`))
        .map(({ rule }) => rule)
      expect([...new Set(rules)], collection).toEqual(['unconfirmed-field'])
    }
    rmSync(root, { recursive: true })
  },
)

test('no address is made of what is still to be filled in, nor of a name that lists use', async () => {
  const root = aBareContentRoot()
  const words = ['new', '--collection', 'notices', '--organisation', 'sfq-renewal']
  const env = { CONTENT_ROOT: root, ...DAY }
  const unnamed = await runGongkai(words, env)
  expect([unnamed.code, unnamed.stderr]).toEqual([2, expect.stringContaining('请写明 --title')])
  const page = await runGongkai([...words, '--slug', 'page'], env)
  expect([page.code, page.stderr]).toEqual([2, expect.stringContaining('不能叫 page')])
  expect((await runGongkai([...words, '--title', '关于窗口迁址的通知'], env)).code).toBe(0)
  expect(readdirSync(join(root, 'notices'))).toEqual([expect.stringContaining('qian')])
  rmSync(root, { recursive: true })
})

test('a new document never replaces one that is there', async () => {
  const root = aBareContentRoot()
  const words = ['new', '--collection', 'plans', '--organisation', 'sfq-renewal', '--slug', 'a']
  const env = { CONTENT_ROOT: root, ...DAY }
  expect((await runGongkai(words, env)).code).toBe(0)
  const again = await runGongkai(words, env)
  expect([again.code, again.stderr]).toEqual([1, expect.stringContaining('已经存在，没有改动')])
  // By now staff may have written the whole text; whoever wants to lose it has to delete it.
  expect((await runGongkai([...words, '--force'], env)).code).toBe(2)
  rmSync(root, { recursive: true })
})

test('a released document cannot vanish without a redirect or a tombstone', async () => {
  const root = aBareContentRoot()
  writeFiles(root, {
    'notices/a/index.mdx': aNotice('正文。', { attachments: '[{ file: a.txt, title: 清单 }]' }),
    'notices/a/a.txt': '一',
  })
  expect((await runGongkai(['release'], { CONTENT_ROOT: root })).stdout).toContain('新增 1 个')
  const errors = async () =>
    (
      JSON.parse(
        (await runGongkai(['check', '--format', 'json'], { CONTENT_ROOT: root })).stdout,
      ) as { rule: string; severity: string; problem: string }[]
    ).filter(({ severity }) => severity === 'error')
  writeFileSync(join(root, 'notices/a/index.mdx'), aNotice('正文。'))
  rmSync(join(root, 'notices/a/a.txt'))
  expect((await errors()).map(({ problem }) => problem)).toEqual([
    'notices/a 已公开的附件 "a.txt" 不见了。',
  ])
  rmSync(join(root, 'notices/a'), { recursive: true })
  expect((await errors()).map(({ rule }) => rule)).toEqual(['vanished-address'])
  writeFileSync(
    join(root, 'tombstones.yaml'),
    '- { document: notices/a, title: 通知, on: 2024-03-01, by: 本局, why: 内容已由新的通知代替 }\n',
  )
  expect(await errors()).toEqual([])
  writeFileSync(
    join(root, 'tombstones.yaml'),
    '- { document: notices/a, title: 通知, on: 2024-03-01 }\n',
  )
  expect((await errors()).map(({ rule }) => rule)).toContain('settings')
  rmSync(root, { recursive: true })
})

test('a faulty record is never replaced by a fresh one, which would forget what vanished', async () => {
  const root = aBareContentRoot()
  writeFiles(root, { 'notices/a/index.mdx': aNotice('正文。') })
  const record = '<<<<<<< 本地\n- document: notices/b\n'
  writeFileSync(join(root, 'published.lock.yaml'), record)
  const run = await runGongkai(['release'], { CONTENT_ROOT: root })
  expect([run.code, run.stderr]).toEqual([1, expect.stringContaining('没有记录')])
  expect(readFileSync(join(root, 'published.lock.yaml'), 'utf8')).toBe(record)
  rmSync(root, { recursive: true })
})

test('an import writes whole documents, never over others, and an existing one only with --force', async () => {
  const root = aBareContentRoot()
  const source = join(root, '计划.txt')
  writeFileSync(
    source,
    '示范区城市更新和土地整备局2024年工作计划\n一、目标\n完成29公顷(含调整)。\n2024年1月19日',
  )
  const args = ['import', source, '--slug', 'plan']
  const report = ['--report', join(root, '报告.txt')]
  const run = await runGongkai([...args, ...report], { CONTENT_ROOT: root })
  expect([run.code, run.stdout]).toEqual([0, expect.stringContaining('成文日期  2024-01-19\n')])
  expect(readdirSync(join(root, 'plans'))).toEqual(['plan'])
  expect(readFileSync(join(root, '报告.txt'), 'utf8')).toContain('标点 ( 改为 （')
  expect((await runGongkai(args, { CONTENT_ROOT: root })).code).toBe(1)
  expect((await runGongkai([...args, '--force'], { CONTENT_ROOT: root })).code).toBe(0)
  rmSync(root, { recursive: true })
})

test.each([
  ['import', '--help'],
  ['new', '--help'],
  ['check', '--help'],
  ['release', '--help'],
])('%s has a help text with examples', async (...args) => {
  const { code, stdout } = await runGongkai(args)
  expect(code).toBe(0)
  expect(stdout).toContain('例子：')
})
