import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test, vi } from 'vitest'
import { importFile } from '#import/import-file.ts'
import { aBareContentRoot } from '../../setup/bare-content.ts'
import { runGongkai } from '../../setup/build-site.ts'
import { anImportContext } from '../../setup/import-context.ts'
import { aDocx, anXlsx, aParagraph } from '../../setup/office-files.ts'

const FILES = 1000
const folder = mkdtempSync(join(tmpdir(), 'gongkai-damaged-'))
vi.stubEnv('CONTENT_ROOT', join(folder, 'content'))
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

/** Numbers that look random and are the same in every run. */
function createRandom(seed: number) {
  let state = seed
  return (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state % below
  }
}

const WHOLE = [
  aDocx(aParagraph('示范区2024年工作计划') + aParagraph('一、目标') + aParagraph('完成29公顷。')),
  readFileSync('tests/fixtures/import/libreoffice.docx'),
  anXlsx('汇总', [['甲', '乙']]),
  Buffer.from('<html><body><h1>通知</h1><p>正文<table><tr><td>甲</table></body></html>'),
  Buffer.from('# 通知\n\n一、目标\n\n| 甲 | 乙 |\n| --- | --- |\n'),
]
const EXTENSIONS = ['.docx', '.docx', '.docx', '.html', '.txt', '.md', '.xlsx', '']

/** A file that was cut, overwritten in places, doubled, or is noise from the first byte on. */
function damage(random: (below: number) => number): Uint8Array {
  const source = Uint8Array.from(WHOLE[random(WHOLE.length)] ?? [])
  switch (random(5)) {
    case 0:
      return source.slice(0, random(source.length))
    case 1:
      for (let count = random(40) + 1; count > 0; count -= 1)
        source[random(source.length)] = random(256)
      return source
    case 2:
      return Uint8Array.from([...source.slice(random(source.length)), ...source])
    case 3:
      return Uint8Array.from({ length: random(3000) }, () => random(256))
    default:
      return Uint8Array.from([
        ...source.slice(0, 30),
        ...Array.from({ length: 300 }, () => random(256)),
        ...source.slice(30),
      ])
  }
}

test(`${FILES} damaged or random files are imported or refused with a sentence, and none crashes`, async () => {
  const random = createRandom(20_241_122)
  const context = anImportContext()
  let refused = 0
  for (let index = 0; index < FILES; index += 1) {
    const path = join(folder, `${index}${EXTENSIONS[random(EXTENSIONS.length)] ?? ''}`)
    writeFileSync(path, damage(random))
    // Files that are damaged alike are no second copies of one document here.
    const forgetful = { ...context, documents: new Map() }
    const outcome = await importFile(path, forgetful, { force: false, attach: [], ask: undefined })
    if (outcome.kind === 'refused') {
      refused += 1
      expect(outcome.reason).toMatch(/[请可]/)
      expect(outcome.reason).not.toMatch(/undefined|\bat \//)
    }
  }
  expect(refused).toBeGreaterThan(FILES / 4)
}, 60_000)

test('the command says of each of them what became of it, and ends with exit code 1', async () => {
  const root = aBareContentRoot()
  const importable = readdirSync(folder).filter((name) => /\.(?:docx|html|txt|md)$/.test(name))
  const run = await runGongkai(['import', folder, '--yes'], { CONTENT_ROOT: root })
  expect(run.code).toBe(1)
  const told = run.stdout.split('\n').filter((line) => / → |没有导入：.*[请可要]/.test(line))
  expect(told).toHaveLength(importable.length)
  expect(run.stdout + run.stderr).not.toMatch(/undefined|\n\s+at /)
  rmSync(root, { recursive: true })
}, 120_000)

test('the command prints what to do and ends with exit code 1', async () => {
  writeFileSync(join(folder, '坏.docx'), 'no archive')
  const run = await runGongkai(['import', join(folder, '坏.docx'), '--yes'], {
    CONTENT_ROOT: 'content',
  })
  expect(run.code).toBe(1)
  expect(run.stdout).toContain('没有导入：读不了这个文件')
  expect(run.stderr).not.toContain('    at ')
})

test('a missing file and an unknown option are wrong use, exit code 2', async () => {
  expect((await runGongkai(['import', join(folder, '没有.docx')])).code).toBe(2)
  expect((await runGongkai(['import', '--wrong', 'x'])).code).toBe(2)
})
