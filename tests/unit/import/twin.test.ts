import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { ImportAnswers } from '#import/import-context.ts'
import { importFile } from '#import/import-file.ts'
import { readImportContext } from '#import/read-context.ts'
import { aBareContentRoot, writeFiles } from '../../setup/bare-content.ts'

const TITLE = '示范区城市更新和土地整备局关于窗口迁址的通知'
const SENTENCE = '办事窗口自下月起迁往示范大道，原窗口不再受理业务，请相互转告。'
const TEXT = `${TITLE}\n${SENTENCE.repeat(5)}\n示范区城市更新和土地整备局\n2024年1月26日`

let root = ''
beforeEach(() => {
  root = aBareContentRoot()
  vi.stubEnv('CONTENT_ROOT', root)
})
afterEach(() => {
  rmSync(root, { recursive: true })
})

/** Imports texts one after the other in one run; returns the folder of each, or why it was refused. */
async function importTexts(
  texts: Record<string, string>,
  { force = false, ...answers }: ImportAnswers & { force?: boolean } = {},
) {
  const context = readImportContext(root, answers)
  if (typeof context === 'string') throw new Error(context)
  const ends: string[] = []
  for (const [name, text] of Object.entries(texts)) {
    mkdirSync(join(root, 'in'), { recursive: true })
    writeFileSync(join(root, 'in', name), text)
    const file = join(root, 'in', name)
    const outcome = await importFile(file, context, { force, attach: [], ask: undefined })
    const end = outcome.kind === 'written' ? outcome.folder : outcome.reason
    ends.push(end.replaceAll(`${root}/`, ''))
  }
  return ends
}

test('a file that is imported again is refused, with the document that exists and both ways out', async () => {
  const [folder = ''] = await importTexts({ 'a.txt': TEXT })
  const slug = folder.replace('notices/', '')
  expect(await importTexts({ 'a.txt': TEXT })).toEqual([
    `已有同一份文件：${folder}（名称和正文相同），没有改动。要替换它请加 --force，确实是另一份的请用 --slug 另起名称。`,
  ])
  expect(readdirSync(join(root, 'notices'))).toEqual([slug])
})

test('--force replaces the document in its place, with its index number; --slug makes another', async () => {
  writeFiles(root, {
    'published.lock.yaml':
      '- { document: notices/old, title: 旧, indexNumber: SFGX0001/2024-00041, since: 2024-01-01 }\n',
  })
  await importTexts({ 'a.txt': TEXT }, { slug: 'moved-window' })
  const changed = TEXT.replace('示范大道', '示范新道')
  expect(await importTexts({ 'a.txt': changed }, { force: true })).toEqual(['notices/moved-window'])
  const text = readFileSync(join(root, 'notices/moved-window/index.mdx'), 'utf8')
  expect(text).toContain('示范新道')
  expect(text).toContain('indexNumber: SFGX0001/2024-00042')
  expect(text).toContain('  - indexNumber #')
  expect(await importTexts({ 'a.txt': TEXT }, { slug: 'another' })).toEqual(['notices/another'])
})

test.each([
  ['the same text under another name', TEXT.replace(TITLE, `${TITLE}（续）`), '正文相同'],
  [
    'another text under the same name of the same day',
    TEXT.replace('转告', '通知'),
    '名称、发布机构和成文日期相同',
  ],
])('%s is recognised', async (_, text, reason) => {
  await importTexts({ 'a.txt': TEXT })
  expect(await importTexts({ 'b.txt': text })).toEqual([expect.stringContaining(`（${reason}）`)])
})

test('the same document number is recognised, and the same file after its date was corrected', async () => {
  const numbered = (title: string) => `示更函〔2024〕3号\n关于${title}的函\n${title}已办结。`
  await importTexts({ '函.txt': numbered('立项') })
  expect(await importTexts({ '另.txt': numbered('报批') })).toEqual([
    expect.stringContaining('（发文字号相同）'),
  ])
  await importTexts({ '甲.txt': '关于值班的通知\n请按时值班。' })
  const again = await importTexts(
    { '甲.txt': '关于值班的通知\n请按表值班。' },
    { created: '2024-05-06' },
  )
  expect(again).toEqual([expect.stringContaining('（名称、发布机构和导入的文件名相同）')])
})

test('documents that differ in the year, or share a short text or a number without a year, are two', async () => {
  const plan = (year: number) => `示范区城市更新和土地整备局${year}年工作计划\n推进城市更新。`
  const order = (title: string) => `第5号\n关于${title}的令\n现予公布。`
  const ends = await importTexts({
    'a.txt': plan(2023),
    'b.txt': plan(2024),
    'c.txt': order('绿化'),
    'd.txt': order('供水'),
  })
  expect(ends.filter((end) => /^(?:plans|notices|policies)\/[a-z0-9-]+$/.test(end))).toHaveLength(4)
})

test('of two like files in one run the second is refused even with --force', async () => {
  expect(await importTexts({ 'a.txt': TEXT, 'b.txt': TEXT }, { force: true })).toEqual([
    expect.stringMatching(/^notices\//),
    expect.stringMatching(/^这次导入的文件里已有同一份文件：notices\/.*请单独导入这一个/),
  ])
})

test('an address that was ever public is not proposed again', async () => {
  const [folder = ''] = await importTexts({ 'a.txt': TEXT })
  rmSync(join(root, folder), { recursive: true })
  writeFiles(root, {
    'tombstones.yaml': `- { document: ${folder}, title: 通知, on: 2024-03-01, by: 本局, why: 内容已由新的通知代替 }\n`,
  })
  expect(await importTexts({ 'a.txt': TEXT })).toEqual([`${folder}-2`])
})
