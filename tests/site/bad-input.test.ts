import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { listFiles } from '../setup/built-pages.ts'
import { runGongkai } from '../setup/build-site.ts'
import type { Run } from '../setup/build-site.ts'
import { copyContent } from '../setup/content-copy.ts'

const PLAN = 'plans/sfq-renewal-plan-2025/index.mdx'
const POLICY = 'policies/temporary-buildings/index.mdx'

describe('a build of content with a dozen faults', () => {
  const content = copyContent()
  const out = join(mkdtempSync(join(tmpdir(), 'gongkai-out-')), 'dist')
  let run: Run

  beforeAll(async () => {
    await runGongkai(['build', '--out', out], {
      CONTENT_ROOT: copyContent({ withDocuments: false }).root,
    })
    writeFileSync(join(out, 'marker.txt'), 'the previous build')
    spoil()
    run = await runGongkai(['build', '--out', out], { CONTENT_ROOT: content.root })
  })

  function spoil() {
    content.replace(
      PLAN,
      'indexNumber: SFGX0001/2025-00003',
      'indexNumber: SFGX0001/2024-00003\ncolour: red',
    )
    content.replace(PLAN, 'created: 2025-01-15', 'created: 2025-02-30')
    content.replace(POLICY, 'organisation: sfq-land-supervision', 'organisation: nobody')
    content.replace(POLICY, 'topic: urban/temporary-buildings', 'topic: urban/nothing')
    content.write('notices/no-front-matter/index.mdx', '没有文档信息。\n')
    content.write('notices/lonely.mdx', '放错了地方。\n')
    const head =
      readFileSync(join(content.root, 'notices/office-move-2025/index.mdx'), 'utf8').split(
        '\n---\n',
      )[0] ?? ''
    const number = /indexNumber: (\S+)/.exec(head)?.[1] ?? ''
    content.write(
      'notices/broken-body/index.mdx',
      `${head}\nattachments:\n  - { file: missing.xlsx, title: 不存在的附件 }\n---\n\n面积 < 50 平方米。\n\n有 { 括号。\n\n<NoticeBox kind="info" title="没有结束">\n\n正文\n`,
    )
    expect(number).not.toBe('')
  }

  test('ends with exit code 1 before Astro starts', () => {
    expect(run.code).toBe(1)
    expect(run.stdout).not.toContain('astro')
    expect(run.stderr).toContain('网站没有生成')
  })

  test.each([
    [
      'an unknown field',
      /plans\/sfq-renewal-plan-2025\/index\.mdx:\d+ {2}错误：不认识的字段 "colour"。.*\[front-matter\]/,
    ],
    [
      'an impossible date',
      /plans\/sfq-renewal-plan-2025\/index\.mdx:\d+ {2}错误：“成文日期”（created）写得不对："2025-02-30"。.*\[front-matter\]/,
    ],
    [
      'an unknown body',
      /policies\/temporary-buildings\/index\.mdx:\d+ {2}错误：发布机构 "nobody".*可用：.*sfq-renewal.*\[unknown-organisation\]/,
    ],
    [
      'an unknown topic',
      /policies\/temporary-buildings\/index\.mdx:\d+ {2}错误：主题分类 "urban\/nothing".*\[unknown-topic\]/,
    ],
    [
      'missing front matter',
      /notices\/no-front-matter\/index\.mdx:1 {2}错误：文件开头没有文档信息。.*\[front-matter\]/,
    ],
    ['a misplaced file', /notices\/lonely\.mdx:1 {2}错误：.*\[misplaced-file\]/],
    [
      'a duplicate index number',
      /notices\/broken-body\/index\.mdx:\d+ {2}错误：索引号 .* 重复。.*\[duplicate-index-number\]/,
    ],
    [
      'a missing attachment',
      /notices\/broken-body\/index\.mdx:\d+ {2}错误：附件 "missing\.xlsx".*\[missing-file\]/,
    ],
    [
      'a stray angle bracket',
      /notices\/broken-body\/index\.mdx:\d+ {2}错误：正文中有半角的小于号 <。.*\[stray-angle-bracket\]/,
    ],
    [
      'a stray brace',
      /notices\/broken-body\/index\.mdx:\d+ {2}错误：有单独的花括号 \{。.*\[mdx-syntax\]/,
    ],
    [
      'an unclosed tag',
      /notices\/broken-body\/index\.mdx:\d+ {2}错误：标签 <NoticeBox> 没有结束。.*\[mdx-syntax\]/,
    ],
  ])('reports %s with file, line, problem, remedy and rule', (_, message) => {
    expect(run.stderr).toMatch(message)
  })

  test('prints the problems sorted by file and line', () => {
    const places = run.stderr.split('\n').flatMap((line) => {
      const [, file, number] = /^(\S+):(\d+) {2}/.exec(line) ?? []
      return file === undefined ? [] : [{ file, line: Number(number) }]
    })
    const sorted = [...places].sort((a, b) =>
      a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line,
    )
    expect(places).toEqual(sorted)
  })

  test('leaves the previous site as it was, and nothing half-built beside it', () => {
    expect(readFileSync(join(out, 'marker.txt'), 'utf8')).toBe('the previous build')
    expect(listFiles(out)).toContain('index.html')
    expect(listFiles(join(out, '..')).filter((file) => !file.startsWith('dist/'))).toEqual([])
  })
})
