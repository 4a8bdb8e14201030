import { existsSync } from 'node:fs'
import { once } from 'node:events'
import { resolve } from 'node:path'
import { readSettings } from '#files/content.ts'
import { tellPort } from '../port.ts'
import { serveSite } from '../serve-site.ts'

/** Serves a built site until Ctrl-C. Takes another port, and says so, when the wanted one is in use. */
export async function runServe({ port, out }: { port: number; out: string }): Promise<void> {
  const folder = resolve(out)
  if (!existsSync(folder)) {
    process.stderr.write(`没有找到 ${folder}：请先运行 npm run build。\n`)
    process.exitCode = 1
    return
  }
  const base = readSettings().site.data?.base ?? '/'
  const site = await serveSite(folder, base, port)
  tellPort(port, site.port)
  process.stdout.write(`网站地址：http://localhost:${site.port}${base}\n按 Ctrl-C 结束。\n`)
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')])
  await site.close()
}
