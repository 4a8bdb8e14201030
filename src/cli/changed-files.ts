import { execFile } from 'node:child_process'
import { resolve } from 'node:path'
import { promisify } from 'node:util'
import { getContentRoot, toDisplayPath } from '#files/content-root.ts'
import { WrongUse } from './wrong-use.ts'

const run = promisify(execFile)

/** Files that git sees as staged, changed or new, as they are named in messages. */
export async function listChangedFiles(): Promise<string[]> {
  const top = await git('rev-parse', '--show-toplevel')
  const status = await git('status', '--porcelain', '-z', '--untracked-files=all')
  return readStatus(status).map((name) => toDisplayPath(resolve(top.trim(), name)))
}

/** What was renamed or copied is followed by its former name, which has no letters of state in front. */
export function readStatus(status: string): string[] {
  const entries = status.split('\0').filter((entry) => entry !== '')
  const names: string[] = []
  for (let entry = entries.shift(); entry !== undefined; entry = entries.shift()) {
    names.push(entry.slice(3))
    if (!/^(?:[RC].|.[RC])/.test(entry)) continue
    const former = entries.shift()
    // A file that was moved away is missing at its former place; one that was copied is still there.
    if (former !== undefined && !/^(?:C.|.C)/.test(entry)) names.push(former)
  }
  return names
}

async function git(...args: string[]): Promise<string> {
  try {
    return (await run('git', args, { cwd: getContentRoot() })).stdout
  } catch {
    throw new WrongUse(
      '选项 --changed 要在 git 管理的文件夹中使用，并装有 git。请去掉 --changed，检查全部内容。',
    )
  }
}
