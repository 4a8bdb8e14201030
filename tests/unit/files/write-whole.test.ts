import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { writeWhole } from '#files/write-whole.ts'

let root = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'gongkai-whole-'))
})
afterEach(() => {
  rmSync(root, { recursive: true })
})

test('a file is written, with the folders above it, and nothing else', async () => {
  await writeWhole(join(root, 'a/b/报告.txt'), '新')
  expect(readFileSync(join(root, 'a/b/报告.txt'), 'utf8')).toBe('新')
  expect(readdirSync(join(root, 'a/b'))).toEqual(['报告.txt'])
})

test('a name as long as the system allows is written', async () => {
  const name = `${'字'.repeat(83)}.txt`
  await writeWhole(join(root, name), '新')
  expect(readdirSync(root)).toEqual([name])
})

test.skipIf(process.platform === 'win32')(
  'a link stays a link, and a file that others may write stays so',
  async () => {
    writeFileSync(join(root, 'file'), '旧')
    chmodSync(join(root, 'file'), 0o664)
    symlinkSync('file', join(root, 'link'))
    await writeWhole(join(root, 'link'), '新')
    expect(readlinkSync(join(root, 'link'))).toBe('file')
    expect(readFileSync(join(root, 'file'), 'utf8')).toBe('新')
    expect(statSync(join(root, 'file')).mode & 0o777).toBe(0o664)
  },
)

test('files that are written at once do not meet', async () => {
  const names = Array.from({ length: 50 }, (_, index) => String(index))
  await Promise.all(names.map((name) => writeWhole(join(root, name), name)))
  expect(names.map((name) => readFileSync(join(root, name), 'utf8'))).toEqual(names)
})

test('a failure leaves nothing behind, and tells its own cause', async () => {
  writeFileSync(join(root, 'file'), '旧')
  await expect(writeWhole(join(root, 'file/a.txt'), '新')).rejects.toThrow('EEXIST')
  await expect(writeWhole(root, '新')).rejects.toThrow(/EISDIR|EPERM|ENOTEMPTY|EEXIST/)
  expect(readdirSync(root)).toEqual(['file'])
})
