import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readAttachedFile, toFileType } from '#files/attached-file.ts'

test('a file is described by its kind, its size in bytes and its digest', () => {
  const path = join(mkdtempSync(join(tmpdir(), 'gongkai-')), '清单.csv')
  writeFileSync(path, 'abc')
  expect(readAttachedFile(path)).toEqual({
    type: 'CSV 数据',
    bytes: 3,
    sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  })
})

test.each([
  ['a.PDF', 'PDF'],
  ['a.docx', 'Word 文档'],
  ['a.b.xlsx', 'Excel 表格'],
  ['a.ofd', 'OFD 版式文件'],
  ['a.dwg', 'DWG 文件'],
])('%s is called %s', (name, type) => {
  expect(toFileType(name)).toBe(type)
})
