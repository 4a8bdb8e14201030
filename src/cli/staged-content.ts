import { execFile } from 'node:child_process'
import { mkdtemp, realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative, resolve } from 'node:path'
import { promisify } from 'node:util'
import { getContentRoot } from '#files/content-root.ts'
import { WrongUse } from './wrong-use.ts'

/** The content as git is about to commit it, which may differ from what lies in the working folder. */
export type StagedContent = {
  /** A copy of it, for as long as the work lasts. */
  root: string
  /** What the commit adds, changes or deletes, relative to the content root. */
  changed: string[]
}

/** Lays out the staged content in a folder of its own, and removes it after the work. */
export async function withStagedContent<Result>(
  work: (staged: StagedContent) => Promise<Result>,
): Promise<Result> {
  const content = await realpath(getContentRoot())
  const top = (await git(['rev-parse', '--show-toplevel'], content)).trim()
  const names = await git(['ls-files', '-z', '--full-name', '--', '.'], content)
  await refuseConflicts(content)
  const changed = await git(['diff', '--cached', '--name-only', '-z', '--no-renames', '--relative', '--', '.'], content) // prettier-ignore
  const copy = await mkdtemp(join(await realpath(tmpdir()), 'gongkai-staged-'))
  try {
    await git(['checkout-index', '-z', '--stdin', `--prefix=${copy}/`], top, names)
    return await work({
      root: join(copy, relative(top, content)),
      changed: changed.split('\0').filter((name) => name !== ''),
    })
  } finally {
    await rm(copy, { recursive: true, force: true })
  }
}

/** With a conflict, git itself does not know what would be committed. */
async function refuseConflicts(content: string): Promise<void> {
  const conflicts = await git(['diff', '--name-only', '--diff-filter=U', '--relative', '-z', '--', '.'], content) // prettier-ignore
  const names = conflicts.split('\0').filter((name) => name !== '')
  if (names.length === 0) return
  throw new WrongUse(
    `还有没有解决的合并冲突：${names.join('、')}。请改好这些文件，git add 以后再检查。`,
  )
}

/** A large site has more names than the default allows. */
const MOST_OUTPUT = 256 * 1024 * 1024

/**
 * Git tells its hooks where the index is, relative to their folder, which is not ours. It may also tell where the
 * repository is, and then takes the folder we ask in for its top: alone, that is left out, so that it looks for both.
 */
function toEnvironment({
  GIT_INDEX_FILE: index,
  GIT_DIR: folder,
  GIT_WORK_TREE: top,
  ...rest
}: NodeJS.ProcessEnv) {
  return {
    ...rest,
    ...(index !== undefined && { GIT_INDEX_FILE: resolve(index) }),
    ...(folder !== undefined &&
      top !== undefined && { GIT_DIR: resolve(folder), GIT_WORK_TREE: resolve(top) }),
  }
}

async function git(args: string[], cwd: string, input?: string): Promise<string> {
  const env = toEnvironment(process.env)
  const running = promisify(execFile)('git', args, { cwd, env, maxBuffer: MOST_OUTPUT })
  // A command that reads nothing may have ended by now; its exit code tells.
  running.child.stdin?.on('error', () => undefined)
  running.child.stdin?.end(input)
  try {
    return (await running).stdout
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') {
      throw new WrongUse('没有找到 git，不知道将要提交什么。请安装 git，或去掉 --staged。')
    }
    throw new WrongUse(
      `${cwd} 不在 git 管理之下，没有可检查的提交。请去掉 --staged，或先运行 git init。`,
    )
  }
}
