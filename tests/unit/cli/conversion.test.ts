import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { aBareContentRoot, writeFiles } from '../../setup/bare-content.ts'
import { runGongkai } from '../../setup/build-site.ts'
import { expectNoneRunning } from '../../setup/processes.ts'
import { startGongkai } from '../../setup/running-gongkai.ts'

const root = aBareContentRoot()
const [temporary, pids] = [join(root, '.tmp'), join(root, '.pids')]
const env = { CONTENT_ROOT: root, PATH: join(root, '.bin'), TMPDIR: temporary }
const source = join(root, '.in/甲.doc')
mkdirSync(temporary)
afterAll(() => {
  rmSync(root, { recursive: true })
})

function fakeOffice(script: string): void {
  writeFiles(root, { '.in/甲.doc': '{\\rtf1}', '.bin/soffice': '' })
  const path = join(root, '.bin/soffice')
  rmSync(path)
  writeFileSync(path, `#!/bin/sh\nPATH=/usr/bin:/bin\n${script}\n`, { mode: 0o755 })
}

test('a conversion that fails is told as what became of the file', async () => {
  fakeOffice('echo trouble >&2; exit 1')
  const { code, stdout, stderr } = await runGongkai(['import', source], env)
  expect([code, stderr]).toEqual([1, ''])
  expect(stdout).toContain(
    `${source}  没有导入：soffice 读不了这个文件，文件可能已损坏或加了密码。`,
  )
  expect(readdirSync(temporary)).toEqual([])
})

test('Ctrl-C ends the converter too, and leaves no file of it', async () => {
  fakeOffice(`touch "$TMPDIR/lu1.tmp"; sleep 300 & echo $$ $! > '${pids}'; wait`)
  const run = startGongkai(['import', source], env)
  const hasStarted = () => existsSync(pids) && readFileSync(pids, 'utf8') !== ''
  while (!hasStarted()) await new Promise((done) => setTimeout(done, 50))
  expect(readdirSync(temporary)).toHaveLength(1)
  expect(await run.interrupt()).toBe(130)
  expect(readdirSync(temporary)).toEqual([])
  expectNoneRunning(pids)
})
