import { existsSync, renameSync, rmSync } from 'node:fs'

/**
 * Puts a folder in the place of another, which waits under the name of `previous` until that is done. Without a pause
 * between the two moves: who presses Ctrl-C just now is heard when the folder is whole again.
 */
export function replaceFolder(target: string, replacement: string, previous: string): void {
  const hasPrevious = existsSync(target)
  if (hasPrevious) renameSync(target, previous)
  try {
    renameSync(replacement, target)
  } catch (error) {
    if (hasPrevious) renameSync(previous, target)
    throw error
  }
  removePrevious(previous)
}

/** What is done stays done, also where another program still holds a file of the previous folder. */
export function removePrevious(previous: string): void {
  try {
    rmSync(previous, { recursive: true, force: true })
  } catch {
    process.stderr.write(`没有删净旧的文件夹 ${previous}，可以自己删去。\n`)
  }
}
