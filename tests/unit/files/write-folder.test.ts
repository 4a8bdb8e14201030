import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { recoverInterruptedWriting } from '#files/interrupted-writing.ts'
import { readContent } from '#files/content.ts'
import { AlreadyThereError, writeFolder } from '#files/write-folder.ts'
import { writeFiles } from '../../setup/bare-content.ts'

const OLD = { 'index.mdx': '旧文', '清单.txt': '旧单', '另存.txt': '不动' }
const NEW = { 'index.mdx': '新文', '清单.txt': '新单', '新表.txt': '新表' }

let root = ''
let folder = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'gongkai-write-'))
  folder = join(root, 'notices/a')
  writeFiles(folder, OLD)
})
afterEach(() => {
  rmSync(root, { recursive: true })
})

const readFolder = () =>
  Object.fromEntries(
    readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  )

test('a folder is replaced, and what else lies in it stays', async () => {
  await writeFolder(folder, new Map(Object.entries(NEW)), { force: true })
  expect(readFolder()).toEqual({ ...OLD, ...NEW })
  expect(readdirSync(join(root, 'notices'))).toEqual(['a'])
})

test('nothing is replaced without force', async () => {
  const writing = writeFolder(folder, new Map(Object.entries(NEW)), { force: false })
  await expect(writing).rejects.toThrow(AlreadyThereError)
  expect(readFolder()).toEqual(OLD)
})

test('a file that cannot be written leaves everything as it was', async () => {
  mkdirSync(join(folder, '新表.txt'))
  const writing = writeFolder(folder, new Map(Object.entries(NEW)), { force: true })
  await expect(writing).rejects.toThrow('EISDIR')
  expect(readFileSync(join(folder, 'index.mdx'), 'utf8')).toBe('旧文')
  expect(readFileSync(join(folder, '清单.txt'), 'utf8')).toBe('旧单')
  expect(readdirSync(join(root, 'notices'))).toEqual(['a'])
})

/** Writes the folder in a process that is killed before a step. Returns whether it was. */
function isKilledBefore(step: number): boolean {
  const files = `new Map(Object.entries(${JSON.stringify(NEW)}))`
  const program = `import { writeFolder } from './src/files/write-folder.ts'
    await writeFolder(${JSON.stringify(folder)}, ${files}, { force: true })`
  const killer = ['--import', './tests/setup/kill-before-step.mjs']
  const { signal, status, stderr } = spawnSync(
    process.execPath,
    [...killer, '--input-type=module', '--eval', program],
    { env: { ...process.env, KILL_BEFORE: String(step) }, encoding: 'utf8' },
  )
  if (signal === null) expect([status, stderr]).toEqual([0, ''])
  return signal === 'SIGKILL'
}

test('whatever step a killed process had reached, the old or the new document is there, whole', () => {
  const ends: string[] = []
  for (let step = 0; isKilledBefore(step); step += 1) {
    expect(readContent(root).misplaced).toEqual([])
    const [restored] = recoverInterruptedWriting(root)
    expect([undefined, folder]).toContain(restored)
    expect(readdirSync(join(root, 'notices'))).toEqual(['a'])
    const isNew = readFolder()['index.mdx'] === NEW['index.mdx']
    expect(readFolder()).toEqual(isNew ? { ...OLD, ...NEW } : OLD)
    ends.push(`${isNew ? 'new' : 'old'}${restored === undefined ? '' : ', put back'}`)
    rmSync(folder, { recursive: true })
    writeFiles(folder, OLD)
  }
  // mkdir, cp, three files, the move of the old folder; then the move of the new one, and the removal of the old.
  expect(ends).toEqual([...Array<string>(6).fill('old'), 'old, put back', 'new'])
}, 60_000)

test('what a running process writes, and other hidden files, are left alone', () => {
  const others = [
    '.DS_Store',
    `.b.draft-${String(process.ppid)}`,
    `.c.previous-${String(process.ppid)}`,
  ]
  for (const name of others) writeFileSync(join(root, 'notices', name), '')
  expect(recoverInterruptedWriting(root)).toEqual([])
  expect(readdirSync(join(root, 'notices')).sort()).toEqual([...others, 'a'].sort())
})
