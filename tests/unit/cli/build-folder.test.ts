import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { findFolderFault } from '../../../src/cli/build-folder.ts'
import { writeBuildRecord } from '#files/build-record.ts'
import { runGongkai } from '../../setup/build-site.ts'
import { aBareContentRoot } from '../../setup/bare-content.ts'

const root = aBareContentRoot()
const folder = mkdtempSync(join(tmpdir(), 'gongkai-folder-'))
afterAll(() => {
  for (const path of [root, folder]) rmSync(path, { recursive: true, force: true })
})

test('a site is never built over other files', async () => {
  const victim = join(folder, 'victim')
  mkdirSync(victim)
  writeFileSync(join(victim, '论文.docx'), '多年心血')
  const run = await runGongkai(['build', '--out', victim], { CONTENT_ROOT: root })
  expect([run.code, run.stderr]).toEqual([2, expect.stringContaining('里有别的文件')])
  expect(existsSync(join(victim, '论文.docx'))).toBe(true)
})

test.each([
  ['the content', root],
  ['what holds the content', dirname(root)],
  ['the project', '.'],
  ['what holds the project', '..'],
])('a site is never built over %s', async (_, out) => {
  const run = await runGongkai(['build', '--out', out], { CONTENT_ROOT: root })
  expect([run.code, run.stderr]).toEqual([2, expect.stringContaining('请换一个文件夹')])
  expect(existsSync(join(root, 'site.yaml'))).toBe(true)
})

test('a new folder, an empty one, and a site that was built before are replaced', async () => {
  const kept = [root]
  const built = join(folder, 'built')
  const empty = join(folder, 'empty')
  for (const path of [built, empty]) mkdirSync(path)
  await writeBuildRecord(built, { base: '/', content: '' })
  for (const path of [built, empty, join(folder, 'new')])
    expect(findFolderFault(path, kept)).toBeUndefined()
})
