import { once } from 'node:events'
import { dev } from 'astro'
import { readSettings } from '#files/content.ts'
import { findFreePort, tellPort } from '../port.ts'
import { previewProblems } from '../preview.ts'
import { PREVIEW_LOG } from '../preview-log.ts'

/** Preview with live reload until Ctrl-C. Problems are listed and shown in the page, but do not keep it from starting. */
export async function runDev(wantedPort: number): Promise<void> {
  process.env['GONGKAI_PREVIEW'] = '1'
  // Whatever the environment says: otherwise pages would not be loaded afresh.
  process.env['NODE_ENV'] = 'development'
  const port = await findFreePort(wantedPort)
  const server = await dev({
    root: process.cwd(),
    logger: { entrypoint: PREVIEW_LOG },
    server: { port },
    // It covers the foot of the page, and speaks English.
    devToolbar: { enabled: false },
    integrations: [previewProblems()],
  })
  tellPort(wantedPort, port)
  const base = readSettings().site.data?.base ?? '/'
  const address = `http://localhost:${server.address.port}${base}`
  process.stdout.write(`预览地址：${address}\n保存文件后页面自动更新。按 Ctrl-C 结束。\n`)
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')])
  await server.stop()
  // The watchers of the build tool would keep the process alive.
  process.exit(0)
}
