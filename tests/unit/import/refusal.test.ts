import { chmodSync, writeFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { toFileName } from '#import/companions.ts'
import { explainRefusal, toWritingFault } from '#import/refusal.ts'
import { aCommonFolder, HAS_RIGHTS_TO_LOSE, runWithoutRights } from '../../setup/disks.ts'

const toCoded = (code: string, path: string) => Object.assign(new Error('x'), { code, path })

test.each([
  ['EACCES', '没有权限。请检查文件和文件夹的权限'],
  ['EMFILE', '打开的文件太多。请关闭别的程序后再运行一次'],
])('what the system refuses to read (%s) is not called damaged', (code, reason) => {
  expect(explainRefusal(toCoded(code, '/a.docx'))).toBe(`读不了 /a.docx：${reason}。`)
})

test('what the system refuses to write is said with its reason', () => {
  expect(explainRefusal(toWritingFault('/content/notices/a', toCoded('ENOSPC', '/x')))).toBe(
    '写不了 /content/notices/a，没有改动：磁盘已满。请先腾出空间。',
  )
})

test.skipIf(!HAS_RIGHTS_TO_LOSE)('a file that nobody may read is not called damaged', () => {
  const folder = aCommonFolder()
  onTestFinished(() => rm(folder, { recursive: true }))
  const file = join(folder, '通知.docx')
  writeFileSync(file, '')
  chmodSync(file, 0)
  const toUrl = (name: string) => new URL(`../../../src/import/${name}`, import.meta.url).href
  const { stdout } = runWithoutRights(`
    const { readSource } = await import('${toUrl('read-source.ts')}')
    const { explainRefusal } = await import('${toUrl('refusal.ts')}')
    console.log(explainRefusal(await readSource('${file}').catch((error) => error)))`)
  expect(stdout).toBe(`读不了 ${file}：没有权限。请检查文件和文件夹的权限。\n`)
})

test.each([
  ['a:b "c".txt', 'a-b-c-.txt'],
  ['Pla\u0301n.pdf', 'Plán.pdf'],
  ['附件 1：清单.xlsx', '附件-1：清单.xlsx'],
])('an attachment gets a name that every machine can hold: %s', (name, expected) => {
  expect(toFileName(name)).toBe(expected)
})
