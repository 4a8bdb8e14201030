import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { aBareContentRoot, writeFiles } from '../../setup/bare-content.ts'
import { runGongkai } from '../../setup/build-site.ts'

const root = aBareContentRoot()
const [empty, useless, full] = ['空', '表格', '来文'].map((name) => join(root, name)) as [
  string,
  string,
  string,
]
mkdirSync(empty)
writeFiles(root, { '表格/a.xlsx': '表', '来文/公告.txt': '关于窗口迁址的公告\n窗口已经迁址。' })
afterAll(() => {
  rmSync(root, { recursive: true })
})

const runImport = (...args: string[]) =>
  runGongkai(['import', ...args, '--yes'], { CONTENT_ROOT: root })

test.each([
  ['an empty name', [''], '有一个文件名是空的。请写明文件或文件夹的名称。\n'],
  ['a missing file', [join(root, '无.docx')], `没有找到 ${join(root, '无.docx')}。请核对路径。\n`],
  [
    'a folder as attachment',
    [join(full, '公告.txt'), '--attach', empty],
    `选项 --attach：${empty} 是文件夹。请写文件的名称。\n`,
  ],
])('%s is wrong use, and nothing is imported', async (_, args, message) => {
  const { code, stderr } = await runImport(...args)
  expect([code, stderr]).toEqual([2, message])
  expect(existsSync(join(root, 'notices'))).toBe(false)
})

test.each([empty, useless])(
  'a folder without anything to import is a problem: %s',
  async (path) => {
    const { code, stdout, stderr } = await runImport(path)
    expect([code, stdout]).toEqual([1, ''])
    expect(stderr).toMatch(/ 里没有可以导入的文件。可以导入：\.docx、.+、\.pdf。\n$/)
  },
)

test('the files of other folders are imported all the same', async () => {
  const { code, stdout, stderr } = await runImport(empty, full)
  expect([code, stdout]).toEqual([1, expect.stringContaining('已导入 1 个文件。')])
  expect(stderr).toContain(`${empty} 里没有可以导入的文件。`)
})
