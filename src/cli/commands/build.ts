import { mkdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { build } from 'astro'
import { hashContent, writeBuildRecord } from '#files/build-record.ts'
import { getContentRoot } from '#files/content-root.ts'
import { readSettings } from '#files/content.ts'
import { recoverInterruptedFolder, toHiddenName } from '#files/interrupted-writing.ts'
import { replaceFolder } from '#files/replace-folder.ts'
import { withTemporaryFolder } from '#files/temporary-folder.ts'
import { findFolderFault } from '../build-folder.ts'
import { withBuildLock } from '../build-lock.ts'
import { runCheck } from './check.ts'

/**
 * Checks the content and builds the site. The site is built beside its place and moved there only when it is whole,
 * so that a failed build leaves the previous one as it was. Returns whether it succeeded.
 */
export async function runBuild(out: string): Promise<boolean> {
  const target = resolve(out)
  const fault = findFolderFault(target, [process.cwd(), getContentRoot()])
  if (fault !== undefined) {
    process.stderr.write(`${fault}\n`)
    process.exitCode = 2
    return false
  }
  if (!(await runCheck())) {
    process.stderr.write('网站没有生成：请先改正上面的错误。原有的网站没有变动。\n')
    return false
  }
  try {
    await buildInto(target)
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    process.stderr.write(`网站没有生成：${message}\n`)
    process.exitCode = 1
    return false
  }
  process.stdout.write(`网站已生成：${target}\n`)
  return true
}

async function buildInto(target: string): Promise<void> {
  // A build is never a preview, whatever the environment says: drafts stay out.
  delete process.env['GONGKAI_PREVIEW']
  recoverInterruptedFolder(target)
  const draft = toHiddenName(target, 'draft')
  prepareFolder(draft, target)
  // Before the build, so that what is saved while it runs counts as not built.
  const record = {
    base: readSettings().site.data?.base ?? '/',
    content: hashContent(getContentRoot()),
  }
  await withTemporaryFolder(draft, async () => {
    await withBuildLock(
      () => build({ root: process.cwd(), outDir: draft, logLevel: 'error' }),
      (holder) => process.stderr.write(explainWait(holder)),
    )
    await writeBuildRecord(draft, record)
    replaceFolder(target, draft, toHiddenName(target, 'previous'))
  })
}

function explainWait(holder: number | undefined): string {
  const process = holder === undefined ? '' : `（进程 ${holder}）`
  return `本项目的另一次生成${process}还没有结束，等它结束后继续……\n`
}

/** Before the long work of the build: what cannot be written is said at once. */
function prepareFolder(draft: string, target: string): void {
  try {
    mkdirSync(draft, { recursive: true })
  } catch {
    throw new Error(`不能写入 ${target}。请换一个有权限写入的文件夹。`)
  }
}
