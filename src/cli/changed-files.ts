import { execFile } from 'node:child_process'
import { resolve } from 'node:path'
import { promisify } from 'node:util'
import { getContentRoot, toDisplayPath } from '#files/content-root.ts'

const run = promisify(execFile)

/** Files that git sees as staged, changed or new, as they are named in messages. */
export async function listChangedFiles(): Promise<string[]> {
  const { stdout: top } = await run('git', ['rev-parse', '--show-toplevel'], {
    cwd: getContentRoot(),
  })
  const { stdout } = await run('git', ['status', '--porcelain', '-z', '--untracked-files=all'], {
    cwd: getContentRoot(),
  })
  return stdout
    .split('\0')
    .map((line) => line.slice(3))
    .filter((name) => name !== '')
    .map((name) => toDisplayPath(resolve(top.trim(), name)))
}
