import { spawnSync } from 'node:child_process'
import { accessSync, chmodSync, constants, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A folder on another disk than the temporary one; `undefined` where this machine has none that is known. */
export const OTHER_DISK = ['/dev/shm'].find((folder) => {
  const there = statSync(folder, { throwIfNoEntry: false })
  return there !== undefined && there.dev !== statSync(tmpdir()).dev && isWritable(folder)
})

function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK)
    return true
  } catch {
    return false
  }
}

/** Mounts a disk of its own at a folder, as large as is said; returns whether this machine allows it. */
export function mountDisk(folder: string, kilobytes: number, mode: 'rw' | 'ro' = 'rw'): boolean {
  const args = ['-t', 'tmpfs', '-o', `${mode},size=${kilobytes}k`, 'tmpfs', folder]
  return spawnSync('mount', args).status === 0
}

export const unmountDisk = (folder: string) => spawnSync('umount', [folder])

/** Whether disks can be mounted here; usually only an administrator may. */
export const CAN_MOUNT = (() => {
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-mount-'))
  const isMounted = mountDisk(folder, 64)
  if (isMounted) unmountDisk(folder)
  rmSync(folder, { recursive: true })
  return isMounted
})()

/** To an administrator nothing is forbidden: then a process has to run as somebody else. */
const NOBODY = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {}

/** Runs a module's code as a person without special rights; returns what it printed, and how it ended. */
export function runWithoutRights(code: string, env: NodeJS.ProcessEnv = {}) {
  const args = ['--input-type=module', '--eval', code]
  return spawnSync(process.execPath, args, {
    ...NOBODY,
    encoding: 'utf8',
    // What Node remembers of compiled code may belong to somebody else.
    env: { PATH: process.env['PATH'], HOME: '/', ...env },
  })
}

/** Whether somebody without rights can run the program here at all. */
export const HAS_RIGHTS_TO_LOSE =
  process.platform !== 'win32' &&
  runWithoutRights(
    `await import('${new URL('../../src/files/write-whole.ts', import.meta.url).href}')`,
  ).status === 0

/** A folder that everybody may enter; the temporary folder of a test run is private. */
export function aCommonFolder(): string {
  const folder = mkdtempSync('/tmp/gongkai-common-')
  chmodSync(folder, 0o755)
  return folder
}
