import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, inject, test } from 'vitest'

const site = inject('underPath')

/** Starts "gongkai serve" and waits until it has printed the address. */
async function startServing(port: number) {
  const child = spawn(
    process.execPath,
    ['src/cli/main.ts', 'serve', '--out', site.folder, '--port', String(port)],
    {
      env: { ...process.env, CONTENT_ROOT: site.contentRoot },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  let output = ''
  for await (const chunk of child.stdout) {
    output += String(chunk)
    if (output.includes('Ctrl-C')) break
  }
  return { child, output, url: /http:\S+/.exec(output)?.[0] ?? '' }
}

test('serving prints the address, answers under the path of the site, and ends on Ctrl-C', async () => {
  const { child, url } = await startServing(4730)
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
