import { existsSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { aBareContentRoot } from '../../setup/bare-content.ts'
import { runGongkai } from '../../setup/build-site.ts'

const root = aBareContentRoot()
const source = join(root, '公告.txt')
const other = join(root, '别的.txt')
const link = join(root, '公告的链接.txt')
const TEXT = '示范区关于窗口迁址的公告\n窗口已经迁址。\n2024年1月19日'
writeFileSync(source, TEXT)
writeFileSync(other, '别的内容')
symlinkSync(source, link)
afterAll(() => {
  rmSync(root, { recursive: true })
})

test.each([
  ['a file that is there', other, [], '已经存在，没有导入'],
  ['the source', source, ['--force'], '是这次要导入的文件'],
  ['the source under another name', link, ['--force'], '是这次要导入的文件'],
  ['an attachment', other, ['--force', '--attach', other], '是这次要导入的文件'],
  ['a folder', join(root, 'organisations'), ['--force'], '是文件夹'],
])('the report is never written over %s, and nothing is imported', async (_, path, more, words) => {
  const run = await runGongkai(['import', source, '--report', path, ...more], {
    CONTENT_ROOT: root,
  })
  expect([run.code, run.stderr]).toEqual([2, expect.stringContaining(words)])
  expect([readFileSync(source, 'utf8'), readFileSync(other, 'utf8')]).toEqual([TEXT, '别的内容'])
  expect(existsSync(join(root, 'notices'))).toBe(false)
})

test('an earlier report is replaced with --force', async () => {
  const report = join(root, '报告.md')
  writeFileSync(report, '旧报告')
  const run = await runGongkai(['import', source, '--force', '--report', report], {
    CONTENT_ROOT: root,
  })
  expect(run.code).toBe(0)
  expect(readFileSync(report, 'utf8')).toContain('→')
})
