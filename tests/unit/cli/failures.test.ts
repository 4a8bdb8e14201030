import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { aBareContentRoot, aNotice, writeFiles } from '../../setup/bare-content.ts'
import { runGongkai } from '../../setup/build-site.ts'
import { startGongkai } from '../../setup/running-gongkai.ts'
import { explainFailure } from '../../../src/cli/explain-failure.ts'

const root = aBareContentRoot()
writeFiles(root, { 'notices/a/index.mdx': aNotice('正文。') })
const env = { CONTENT_ROOT: root, GONGKAI_DATE: '2026-11-22' }
afterAll(() => {
  rmSync(root, { recursive: true })
})

test.each(['', '2026-13-01', '明天'])('GONGKAI_DATE "%s" is wrong use', async (day) => {
  const run = await runGongkai(['check'], { ...env, GONGKAI_DATE: day })
  expect([run.code, run.stdout, run.stderr]).toEqual([
    2,
    '',
    `环境变量 GONGKAI_DATE 应写成 YYYY-MM-DD，现在是“${day}”。请改正或删去。\n`,
  ])
})

test('folders that are called like files are reported as misplaced', async () => {
  const odd = ['notices/b/index.mdx', 'organisations/x.yaml', 'synonyms.yaml']
  for (const name of odd) mkdirSync(join(root, name), { recursive: true })
  const run = await runGongkai(['check', '--format', 'json'], env)
  const issues = JSON.parse(run.stdout) as { file: string; rule: string }[]
  expect(issues.filter(({ rule }) => rule === 'misplaced-file').map(({ file }) => file)).toEqual(
    odd.map((name) => join(root, name)),
  )
  for (const name of odd) rmSync(join(root, name), { recursive: true })
})

test('check --watch survives a folder in the place of a file', async () => {
  const watch = startGongkai(['check', '--watch'], env)
  await watch.prints(/检查(?:完毕|通过)/)
  let next = watch.prints(/notices\/c\/index\.mdx:1 {2}错误/)
  mkdirSync(join(root, 'notices/c/index.mdx'), { recursive: true })
  await next
  next = watch.prints(/检查(?:完毕|通过)/)
  rmSync(join(root, 'notices/c'), { recursive: true })
  expect(await next).not.toContain('notices/c')
  expect(await watch.interrupt()).toBe(0)
})

test('what the system refuses is one Chinese sentence, without the details of the program', async () => {
  const file = join(root, '不是文件夹')
  writeFileSync(file, '')
  const run = await runGongkai(['import', '--report', join(file, '报告.txt'), file], env)
  rmSync(file)
  expect(run.code).toBe(1)
  expect(run.stderr).toMatch(/^命令没有完成：.+ 路径中有一段不是文件夹。请核对路径。\n$/)
})

test('the details are printed for an error that nobody foresaw', () => {
  expect(explainFailure(new Error('odd'))).toMatch(/^程序出错，命令没有完成。.*\nError: odd\n +at /)
})

test.each([
  ['itself', Object.assign(new Error('x'), { code: 'ENOSPC', path: '/a' }), '/a 磁盘已满'],
  ['in what caused it', new Error('x', { cause: toCoded('EROFS') }), '这里只能读'],
  ['in one of several', new AggregateError([new Error('x'), toCoded('EMFILE')]), '打开的文件太多'],
  ['in the words of Node', new Error("EACCES: permission denied, open '/b'"), '/b 没有权限'],
  ['where a copy goes', toCoded('EDQUOT', { path: '/a', dest: '/c' }), '/c 磁盘配额已用完'],
])('a refusal of the system is found %s', (_, error, reason) => {
  expect(explainFailure(error, '网站没有生成')).toContain(`网站没有生成：${reason}`)
})

test.skipIf(process.platform === 'win32')('a refusal is found in the words of a bundler', () => {
  const error = new Error('Could not write chunk: No space left on device (os error 28)')
  expect(explainFailure(error)).toBe('命令没有完成：磁盘已满。请先腾出空间。\n')
})

function toCoded(code: string, fields: object = {}) {
  return Object.assign(new Error('x'), { code, ...fields })
}
