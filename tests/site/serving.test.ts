import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, inject, test } from 'vitest'
import { runGongkai } from '../setup/build-site.ts'
import { copyContent } from '../setup/content-copy.ts'

const site = inject('underPath')

/** Starts "gongkai serve" and waits until it has printed the address. */
async function startServing(port: number, contentRoot = site.contentRoot) {
  const child = spawn(
    process.execPath,
    ['src/cli/main.ts', 'serve', '--out', site.folder, '--port', String(port)],
    {
      env: { ...process.env, CONTENT_ROOT: contentRoot },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  )
  let warnings = ''
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (warnings += chunk))
  let output = ''
  for await (const chunk of child.stdout.setEncoding('utf8')) {
    output += String(chunk)
    if (output.includes('Ctrl-C')) break
  }
  return { child, warnings, output, url: /http:\S+/.exec(output)?.[0] ?? '' }
}

test('serving prints the address, answers under the path of the site, and ends on Ctrl-C', async () => {
  const { child, url, warnings } = await startServing(4730)
  expect(warnings).toBe('')
  expect(url).toMatch(/^http:\/\/localhost:\d+\/ytcsgx\/$/)
  const response = await fetch(`${url}plans/`)
  expect(response.status).toBe(200)
  expect(await response.text()).toContain('工作计划')
  const missing = await fetch(`${url}nowhere/`)
  expect(missing.status).toBe(404)
  expect(await missing.text()).toContain('没有这个页面')
  child.kill('SIGINT')
  expect((await once(child, 'exit'))[0]).toBe(0)
  await expect(fetch(url)).rejects.toThrow()
})

test('serving takes another port when the wanted one is in use, and says so', async () => {
  const blocker = createServer().listen(0, 'localhost')
  await once(blocker, 'listening')
  const { port } = blocker.address() as AddressInfo
  const { child, output, url } = await startServing(port)
  expect(output).toContain(`端口 ${port} 已被占用`)
  expect(url).not.toContain(`:${port}/`)
  expect((await fetch(url)).status).toBe(200)
  child.kill('SIGINT')
  await once(child, 'exit')
  blocker.close()
})

test.each([
  [
    'the path of the site was changed',
    'site.yaml',
    'base: /ytcsgx/',
    'base: /other/',
    /网站是为路径 \/ytcsgx\/ 生成的，.+site\.yaml 中的 base 现在是 \/other\/。请重新生成：npm run build/,
  ],
  [
    'a document was changed',
    'notices/office-move-2025/index.mdx',
    'title: ',
    'title: 新的',
    /网站不是用现在的内容（.+）生成的，看到的可能不是最新的。请重新生成：npm run build/,
  ],
])(
  'serving says so when %s after the build, and shows the site as it was built',
  async (_, file, from, to, message) => {
    const content = copyContent()
    content.write('site.yaml', readFileSync(join(site.contentRoot, 'site.yaml'), 'utf8'))
    content.replace(file, from, to)
    const { child, url, warnings } = await startServing(4740, content.root)
    expect(warnings).toMatch(message)
    expect(url).toMatch(/\/ytcsgx\/$/)
    expect((await fetch(url)).status).toBe(200)
    child.kill('SIGINT')
    await once(child, 'exit')
  },
)

test('serving refuses a folder that does not exist or holds no finished site', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-unfinished-'))
  writeFileSync(join(folder, 'index.html'), '首页')
  const unfinished = await runGongkai(['serve', '--out', folder])
  expect(unfinished).toMatchObject({
    code: 1,
    stderr: `${folder} 里没有完整的网站。请重新生成：npm run build\n`,
  })
  const nothing = await runGongkai(['serve', '--out', join(folder, 'nothing')])
  expect([nothing.code, nothing.stderr]).toEqual([1, expect.stringContaining('还不存在')])
})
