import { spawnSync } from 'node:child_process'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { importDocument } from '#import/import-document.ts'
import { readConvertedSource } from '#import/converted-source.ts'
import { anImportContext } from '../../setup/import-context.ts'
import { aPdf } from '../../setup/attachment-files.ts'
import { aChinesePdf } from '../../setup/chinese-pdf.ts'
import { isWhole } from '../../setup/conservation.ts'
import { aDocx, aParagraph } from '../../setup/office-files.ts'
import { expectNoneRunning } from '../../setup/processes.ts'
import { HAS_OFFICE, HAS_PDFTOTEXT } from '../../setup/programs.ts'

/** LibreOffice needs long for its first start on a machine that does other work. */
const SLOW = 300_000

const LINES = [
  '示范区城市更新和土地整备局关于印发绿化管理办法的通知',
  '示更规〔2024〕3号',
  '各街道办事处：',
  '现将《绿化管理办法》印发给你们，请遵照执行。',
  '一、总体目标',
  '完成绿化29公顷（含调整），进度正常。',
  '示范区城市更新和土地整备局',
  '2024年1月26日',
]

/** What was made in this file, and where the converters keep their own files. */
const folder = mkdtempSync(join(tmpdir(), 'gongkai-converted-'))
const temporary = join(folder, '临时 文件%41#')
beforeEach(() => {
  mkdirSync(temporary, { recursive: true })
  vi.stubEnv('TMPDIR', temporary)
  // As on a build server, which says nothing of a language.
  for (const name of ['LANG', 'LC_ALL', 'LC_CTYPE']) vi.stubEnv(name, undefined)
})
afterEach(() => {
  vi.unstubAllEnvs()
  const left = readdirSync(temporary)
  rmSync(temporary, { recursive: true })
  expect(left).toEqual([])
})
afterAll(() => {
  rmSync(folder, { recursive: true })
})

async function expectDocument(path: string): Promise<void> {
  const source = await readConvertedSource(path)
  const { metadata, body, report } = importDocument(source, '文件', anImportContext())
  expect(metadata.values).toMatchObject({
    title: LINES[0],
    documentNumber: LINES[1],
    organisation: 'sfq-renewal',
    created: '2024-01-26',
    recipients: '各街道办事处',
  })
  expect(body).toContain('## 一、总体目标\n')
  expect(isWhole(LINES.join('\n'), body, report)).toBe(true)
}

describe.skipIf(!HAS_OFFICE)('through LibreOffice', () => {
  const made = join(folder, '源 文件#1')
  const page = join(made, '通知.html')

  test(
    'old Word, WPS and OpenDocument files become documents, also at the same time and under any name',
    async () => {
      mkdirSync(made)
      writeFileSync(page, `<meta charset="utf-8">${LINES.map((line) => `<p>${line}</p>`).join('')}`)
      for (const kind of ['doc:MS Word 97', 'odt:writer8']) {
        const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
        const words = ['--headless', profile, '--infilter=HTML (StarWriter)', '--convert-to', kind]
        spawnSync('soffice', [...words, '--outdir', made, page], { timeout: SLOW / 5 })
      }
      copyFileSync(join(made, '通知.doc'), join(made, '-通知.wps'))
      const names = ['通知.doc', '通知.odt', '-通知.wps']
      await Promise.all(names.map((name) => expectDocument(join(made, name))))
    },
    SLOW,
  )

  test.each([
    ['noise', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, ...Array<number>(600).fill(7)])],
    ['a cut Word file', readFileSync('tests/fixtures/attachments/list.doc').subarray(0, 4000)],
    ['a cut archive', aDocx(aParagraph('正文。')).subarray(0, 400)],
  ])(
    '%s is refused with a sentence, and not taken for a text',
    async (_, content) => {
      const path = join(folder, '坏.doc')
      writeFileSync(path, content)
      await expect(readConvertedSource(path)).rejects.toThrow(
        /^LibreOffice 不能转换|^soffice 读不了/,
      )
    },
    SLOW,
  )
})

describe.skipIf(!HAS_PDFTOTEXT)('through pdftotext', () => {
  test('a PDF becomes a document', async () => {
    const path = join(folder, '通知.pdf')
    writeFileSync(path, aChinesePdf(LINES))
    await expectDocument(path)
  })

  test.each([
    ['a scan', aPdf([]), /^这个 PDF 没有文字层/],
    ['a damaged file', Buffer.from('%PDF-'), /^pdftotext 读不了这个文件/],
  ])('%s is refused with a sentence', async (_, content, message) => {
    const path = join(folder, '坏.pdf')
    writeFileSync(path, content)
    await expect(readConvertedSource(path)).rejects.toThrow(message)
  })
})

describe('where the other program is missing or fails', () => {
  const programs = join(folder, 'bin')
  const doc = join(folder, '甲.doc')
  const pids = join(folder, 'pids')

  /** Puts a program of this name, and nothing else but the shell's own, where programs are looked for. */
  function fakeProgram(name: string, script: string, mode = 0o755): void {
    rmSync(programs, { recursive: true, force: true })
    mkdirSync(programs)
    writeFileSync(join(programs, name), `#!/bin/sh\nPATH=/usr/bin:/bin\n${script}\n`, { mode })
    vi.stubEnv('PATH', programs)
  }
  beforeEach(() => {
    writeFileSync(doc, '{\\rtf1}')
  })

  test.each([
    [
      '甲.doc',
      '.doc 文件需要安装 LibreOffice 后才能导入；也可以在 Word 或 WPS 中另存为 .docx 再导入。',
    ],
    [
      '甲.wps',
      '.wps 文件需要安装 LibreOffice 后才能导入；也可以在 Word 或 WPS 中另存为 .docx 再导入。',
    ],
    [
      '甲.pdf',
      'PDF 文件需要安装 pdftotext（poppler-utils）后才能导入；也可以导入生成这个 PDF 的 Word 文件。',
    ],
  ])('%s: the message says what to install, or what to do instead', async (name, message) => {
    vi.stubEnv('PATH', join(folder, 'nothing'))
    writeFileSync(join(folder, name), '{\\rtf1}')
    await expect(readConvertedSource(join(folder, name))).rejects.toThrow(message)
  })

  test.each(['没有格式的文字', 'MIME-Version: 1.0', Buffer.from([1, 0, 2])])(
    'what only bears the name of a Word file is refused before anything runs: %s',
    async (content) => {
      writeFileSync(doc, content)
      await expect(readConvertedSource(doc)).rejects.toThrow(/^文件的内容不是 Word 或 WPS 文件/)
    },
  )

  test.each([
    ['ends with an error', 'exit 7', 0o755, /^soffice 读不了这个文件，/],
    ['writes nothing', 'exit 0', 0o755, /^LibreOffice 不能转换这个文件。/],
    ['may not be run', 'exit 0', 0o644, /^soffice 运行不了（EACCES）。/],
    ['leaves a process behind', `sleep 300 & echo $! > '${pids}'; exit 7`, 0o755, /^soffice /],
  ])('a program that %s', async (_, script, mode, message) => {
    fakeProgram('soffice', script, mode)
    await expect(readConvertedSource(doc, 1500)).rejects.toThrow(message)
    expectNoProcesses()
  })

  test('a program that hangs is ended with all that it started, within its limit', async () => {
    fakeProgram('soffice', `touch "$TMPDIR/lu1.tmp"; sleep 300 & echo $$ $! > '${pids}'; wait`)
    const start = performance.now()
    await expect(readConvertedSource(doc, 1000)).rejects.toThrow(
      'soffice 过了 1 秒还没有转换完，已停止。请用原来的程序打开，另存一份再导入。',
    )
    expect(performance.now() - start).toBeLessThan(5000)
    expectNoProcesses()
  })

  /** Every process that the fake program named is gone. */
  function expectNoProcesses(): void {
    if (!existsSync(pids)) return
    expectNoneRunning(pids)
    rmSync(pids)
  }
})
