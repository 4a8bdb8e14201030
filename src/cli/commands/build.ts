import { readdirSync, rmSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { build } from 'astro'
import { isStrayName } from '#domain/stray-names.ts'
import { hashContent, writeBuildRecord } from '#files/build-record.ts'
import { getContentRoot } from '#files/content-root.ts'
import { readSettings } from '#files/content.ts'
import { toHiddenName } from '#files/hidden-names.ts'
import { installFolder, requireInstallable } from '#files/install-folder.ts'
import { recoverInterruptedFolder } from '#files/interrupted-writing.ts'
import { withTemporaryFolder } from '#files/temporary-folder.ts'
import { findFolderFault, toRealFolder } from '../build-folder.ts'
import { WORK_FOLDER, withBuildLock } from '../build-lock.ts'
import { explainFailure } from '../explain-failure.ts'
import { runCheck } from './check.ts'

/**
 * Checks the content and builds the site. The site is built within the project, because Astro moves files from there,
 * and brought to its place only when it is whole, so that a failed build leaves the previous one as it was. Returns
 * whether it succeeded.
 */
export async function runBuild(out: string): Promise<boolean> {
  const target = toRealFolder(resolve(out))
  const fault = findFolderFault(target, [process.cwd(), getContentRoot()].map(toRealFolder))
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
    process.stderr.write(explainFailure(error, '网站没有生成，原有的网站没有变动'))
    process.exitCode = 1
    return false
  }
  process.stdout.write(`网站已生成：${target}\n`)
  return true
}

/** The folder for whose name the one is called in which a site is built. */
const WORKPLACE = join(WORK_FOLDER, 'site')

async function buildInto(target: string): Promise<void> {
  // A build is never a preview, whatever the environment says: drafts stay out.
  delete process.env['GONGKAI_PREVIEW']
  recoverInterruptedFolder(target)
  recoverInterruptedFolder(WORKPLACE)
  // Before the long work of the build: what cannot be written is said at once.
  await requireInstallable(target)
  const draft = resolve(toHiddenName(WORKPLACE, 'draft'))
  // Before the build, so that what is saved while it runs counts as not built.
  const record = {
    base: readSettings().site.data?.base ?? '/',
    content: hashContent(getContentRoot()),
  }
  await withTemporaryFolder(draft, async () => {
    await withBuildLock(
      () => build({ root: process.cwd(), outDir: draft, logLevel: 'silent' }),
      (holder) => process.stderr.write(explainWait(holder)),
    )
    removeStrays(draft)
    await writeBuildRecord(draft, record)
    installFolder(draft, target)
  })
}

/** Astro copies the folder of public files as it finds it. */
function removeStrays(folder: string): void {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
    if (isStrayName(basename(name))) rmSync(join(folder, name), { recursive: true, force: true })
}

function explainWait(holder: number | undefined): string {
  const process = holder === undefined ? '' : `（进程 ${holder}）`
  return `本项目的另一次生成${process}还没有结束，等它结束后继续……\n`
}
