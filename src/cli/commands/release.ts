import { join } from 'node:path'
import { getBuildDay } from '#domain/dates.ts'
import { getContentRoot } from '#files/content-root.ts'
import { readContent } from '#files/content.ts'
import { writeWhole } from '#files/write-whole.ts'
import { formatPublishedLock, toPublishedLock } from '#files/published-lock.ts'
import { runCheck } from './check.ts'

/** Records the addresses of all documents, attachments and recordings, so that none can vanish without a word. */
export async function runRelease(): Promise<void> {
  // A faulty record must not be replaced by a fresh one: what vanished would be forgotten.
  if (!(await runCheck())) {
    process.stderr.write('没有记录：请先改正上面的错误。published.lock.yaml 没有变动。\n')
    return
  }
  const content = readContent()
  const { lock, added } = toPublishedLock(content, getBuildDay())
  const isChanged = JSON.stringify(lock) !== JSON.stringify(content.addresses.lock.data)
  await writeWhole(join(getContentRoot(), 'published.lock.yaml'), formatPublishedLock(lock))
  process.stdout.write(
    isChanged
      ? `已记录 ${lock.length} 个文档的网址，新增 ${added} 个。请把 published.lock.yaml 一并提交。\n`
      : `已记录 ${lock.length} 个文档的网址，没有新增的。\n`,
  )
}
