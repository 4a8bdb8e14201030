import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { aBareContentRoot, writeFiles } from '../../setup/bare-content.ts'
import { runGongkai } from '../../setup/build-site.ts'

let root = ''
beforeEach(() => {
  root = aBareContentRoot()
})
afterEach(() => {
  rmSync(root, { recursive: true })
})

const BODY = ['--organisation', 'sfq-renewal', '--collection', 'notices', '--yes']
const written = () =>
  existsSync(join(root, 'notices'))
    ? readdirSync(join(root, 'notices')).filter((name) => !name.startsWith('.'))
    : []

/** Starts an import of many files, and stops it when some are written. */
async function stopImport(signal: NodeJS.Signals) {
  const names = Array.from({ length: 400 }, (_, index) => `${index + 1}.txt`)
  writeFiles(join(root, 'old'), Object.fromEntries(names.map((name) => [name, `关于第${name}号事项的通知\n轻触这里\n正文。\n`]))) // prettier-ignore
  const report = join(root, 'old', 'report.md')
  const child = spawn(
    process.execPath,
    ['src/cli/main.ts', 'import', join(root, 'old'), ...BODY, '--report', report],
    { env: { ...process.env, CONTENT_ROOT: root } },
  )
  let output = ''
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()))
  while (written().length < 5) await new Promise((done) => setTimeout(done, 20))
  child.kill(signal)
  const [code] = (await once(child, 'close')) as [number | null]
  return { code, output, report: readFileSync(report, 'utf8') }
}

test('Ctrl-C in the middle leaves an account of every document that was written', async () => {
  const { code, output, report } = await stopImport('SIGINT')
  expect(code).toBe(130)
  expect(written().length).toBeLessThan(400)
  expect(output).toContain(`已导入 ${written().length} 个文件。`)
  for (const name of written())
    for (const text of [output, report]) expect(text).toContain(`notices/${name}\n`)
})

test('a crash in the middle leaves the report of all but the last', async () => {
  const { report } = await stopImport('SIGKILL')
  const missing = written().filter((name) => !report.includes(`notices/${name}\n`))
  expect(missing.length).toBeLessThanOrEqual(1)
})

test('a file that the text lists and the command names is attached once', async () => {
  const source = join(root, 'old', '通知.txt')
  writeFiles(join(root, 'old'), {
    '通知.txt': '关于窗口迁址的通知\n正文。\n附件：1．名单\n',
    '名单.csv': '甲,乙\n',
  })
  const args = ['import', source, ...BODY, '--slug', 'a', '--attach', join(root, 'old', '名单.csv')]
  expect((await runGongkai(args, { CONTENT_ROOT: root })).code).toBe(0)
  const text = readFileSync(join(root, 'notices/a/index.mdx'), 'utf8')
  expect(text.match(/名单\.csv/g)).toHaveLength(1)
})

test('two attachments of one name that differ are refused, and nothing is written', async () => {
  writeFiles(join(root, 'old'), {
    '通知.txt': '关于窗口迁址的通知\n正文。\n',
    'a/x.csv': '甲\n',
    'b/X.csv': '乙\n',
  })
  const files = ['通知.txt', 'a/x.csv', 'b/X.csv'].map((name) => join(root, 'old', name))
  const [source = '', ...attached] = files
  const run = await runGongkai(['import', source, ...BODY, '--attach', ...attached], {
    CONTENT_ROOT: root,
  })
  expect([run.code, run.stdout]).toEqual([
    1,
    expect.stringContaining('有两个附件都叫 X.csv。请给其中一个改名，再导入一次。'),
  ])
  expect(written()).toEqual([])
})
