import { existsSync } from 'node:fs'
import { once } from 'node:events'
import { join, resolve } from 'node:path'
import { hashContent, readBuildRecord } from '#files/build-record.ts'
import type { BuildRecord } from '#files/build-record.ts'
import { getContentRoot, toDisplayPath } from '#files/content-root.ts'
import { readSettings } from '#files/content.ts'
import { tellPort } from '../port.ts'
import { serveSite } from '../serve-site.ts'

const REMEDY = '请重新生成：npm run build'

/** Serves a built site until Ctrl-C. Takes another port, and says so, when the wanted one is in use. */
export async function runServe({ port, out }: { port: number; out: string }): Promise<void> {
  const folder = resolve(out)
  const record = readBuildRecord(folder)
  if (!record) {
    const problem = existsSync(folder) ? '里没有完整的网站' : '还不存在'
    process.stderr.write(`${toDisplayPath(folder)} ${problem}。${REMEDY}\n`)
    process.exitCode = 1
    return
  }
  const difference = describeDifference(record)
  if (difference) process.stderr.write(`${difference}${REMEDY}\n`)
  await serveUntilEnd(folder, record.base, port)
}

/** In what the content differs from what the site was built from. The site can be served all the same, as it was built. */
function describeDifference(record: BuildRecord): string | undefined {
  const root = getContentRoot()
  if (!existsSync(root)) return undefined
  const base = readSettings().site.data?.base ?? record.base
  if (base !== record.base) {
    const place = toDisplayPath(join(root, 'site.yaml'))
    return `网站是为路径 ${record.base} 生成的，${place} 中的 base 现在是 ${base}。`
  }
  if (hashContent(root) === record.content) return undefined
  return `网站不是用现在的内容（${toDisplayPath(root)}）生成的，看到的可能不是最新的。`
}

async function serveUntilEnd(folder: string, base: string, wantedPort: number): Promise<void> {
  const site = await serveSite(folder, base, wantedPort)
  tellPort(wantedPort, site.port)
  process.stdout.write(`网站地址：http://localhost:${site.port}${base}\n按 Ctrl-C 结束。\n`)
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')])
  await site.close()
}
