import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { COLLECTIONS } from '#schemas/collections.ts'
import { importFile } from '#import/import-file.ts'
import { readImportContext } from '#import/read-context.ts'
import { aBareContentRoot } from '../../setup/bare-content.ts'

/** Imports every file in one run, as `import FOLDER --force` does. Returns where each went, or that it was refused. */
async function importAll(root: string, folder: string): Promise<string[]> {
  vi.stubEnv('CONTENT_ROOT', root)
  const context = readImportContext(root, {})
  if (typeof context === 'string') throw new Error(context)
  const ends: string[] = []
  for (const name of readdirSync(folder).sort()) {
    const options = { force: true, attach: [], ask: undefined }
    const outcome = await importFile(join(folder, name), context, options)
    const end = outcome.kind === 'written' ? outcome.folder.replace(root, '') : 'refused'
    ends.push(`${name} → ${end}`)
  }
  return ends
}

const listDocuments = (root: string) =>
  COLLECTIONS.flatMap((collection) => {
    try {
      return readdirSync(join(root, collection)).map((name) => `${collection}/${name}`)
    } catch {
      return []
    }
  })

async function expectSameFolders(files: Record<string, string>): Promise<void> {
  const root = aBareContentRoot()
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-again-'))
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  try {
    const first = await importAll(root, folder)
    const documents = listDocuments(root)
    expect(await importAll(root, folder)).toEqual(first)
    expect(listDocuments(root)).toEqual(documents)
  } finally {
    rmSync(root, { recursive: true })
    rmSync(folder, { recursive: true })
  }
}

const LONG =
  '办事窗口自下月起迁往示范大道，原窗口不再受理业务，请相互转告，并向办事群众做好解释。'.repeat(4)

test.each([
  ['a short text without a title', { '95.txt': '按时值班。', '96.txt': '按时值班！' }],
  [
    'a title that is the name of another file',
    { '值班通知.txt': '值班。', 'a.txt': '值班通知\n轮班。' },
  ],
  ['a text of signs only', { '95.txt': '——' }],
  ['files whose texts are alike', { '1.txt': `甲\n${LONG}`, '2.txt': `乙的通知\n${LONG}` }],
  ['two files of one name', { '1.txt': '关于值班的通知\n甲。', '2.txt': '关于值班的通知\n乙。' }],
  [
    'characters that do not exist',
    { '95.txt': '值\uFFFF班\u0000。', '96.md': '# 值\u202E班\r\r甲' },
  ],
])('importing a folder again gives the same folder names: %s', async (_, files) => {
  await expectSameFolders(files)
})

const aLine = fc.constantFrom(
  ...['关于值班的通知', '示范区城市更新和土地整备局2024年工作计划', '示更函〔2024〕3号', '第5号'],
  ...[
    '按时值班。',
    LONG,
    `${LONG}（续）`,
    '一、目标',
    '2024年1月26日',
    '2024年2月30日',
    '附件：1.清单',
  ],
  ...[
    '示范区城市更新和土地整备局',
    '发布时间：2024-02-01',
    '{<import',
    '——',
    '1.甲',
    '| 甲 | 乙 |',
  ],
)
const aName = fc.constantFrom(
  '95.txt',
  '96.txt',
  '值班.txt',
  '值班.md',
  '2024-01-02.txt',
  '甲.html',
  'a.txt',
)
const aFolder = fc.dictionary(
  aName,
  fc.array(aLine, { minLength: 1, maxLength: 6 }).map((lines) => lines.join('\n')),
  { minKeys: 1, maxKeys: 4 },
)

test('importing any folder again gives the same folder names', async () => {
  await fc.assert(fc.asyncProperty(aFolder, expectSameFolders), { numRuns: 150 })
})
