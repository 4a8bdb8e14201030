import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { replaceFolder } from '#files/replace-folder.ts'
import { writeFiles } from '../../setup/bare-content.ts'

let root = ''
let target = ''
let previous = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'gongkai-replace-'))
  target = join(root, 'site')
  previous = join(root, 'site.previous')
})
afterEach(() => {
  rmSync(root, { recursive: true })
})

test('a folder takes the place of another, of which nothing is left', () => {
  writeFiles(root, { 'site/a.txt': '旧', 'new/a.txt': '新' })
  replaceFolder(target, join(root, 'new'), previous)
  expect(readFileSync(join(target, 'a.txt'), 'utf8')).toBe('新')
  expect(existsSync(previous)).toBe(false)
})

test('a folder that cannot be replaced is back in its place', () => {
  writeFiles(root, { 'site/a.txt': '旧' })
  expect(() => {
    replaceFolder(target, join(root, 'missing'), previous)
  }).toThrow('ENOENT')
  expect(readFileSync(join(target, 'a.txt'), 'utf8')).toBe('旧')
  expect(existsSync(previous)).toBe(false)
})

test('where nothing stood before, a failure tells its own cause', () => {
  expect(() => {
    replaceFolder(target, join(root, 'missing'), previous)
  }).toThrow(/ENOENT.*missing/)
})
