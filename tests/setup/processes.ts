import { readFileSync } from 'node:fs'
import { expect } from 'vitest'

/**
 * Whether a process still runs. One that has ended, but that nobody has waited for, counts as gone: in a container,
 * nobody may ever do so. Linux alone tells it from a running one; a program for it is not on every machine.
 */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
  } catch {
    return false
  }
  return process.platform !== 'linux' || !isZombie(pid)
}

/** Fails when one of the processes whose numbers a file holds still runs. */
export function expectNoneRunning(pids: string): void {
  expect(readFileSync(pids, 'utf8').trim().split(/\s+/).map(Number).filter(isRunning)).toEqual([])
}

/** The state stands behind the name of the program, which may hold spaces and brackets (proc(5)). */
function isZombie(pid: number): boolean {
  try {
    return /\) [ZX] /.test(readFileSync(`/proc/${String(pid)}/stat`, 'utf8'))
  } catch {
    return true
  }
}
