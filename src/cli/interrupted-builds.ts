import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { isRunning } from './is-running.ts'

/** Where a build writes until the site is whole. */
export const toDraftFolder = (target: string) => `${target}.building-${process.pid}`
/** Where the previous site is, for the moment in which the new one takes its place. */
export const toPreviousFolder = (target: string) => `${target}.previous-${process.pid}`

/** Clears up after builds that were killed: a previous site without a new one goes back to its place. */
export function clearInterruptedBuilds(target: string): void {
  for (const { path, kind } of listLeftovers(target)) {
    if (kind === 'previous' && !existsSync(target)) renameSync(path, target)
    else rmSync(path, { recursive: true, force: true })
  }
}

/** The folders beside a site that processes of the past left; those of running ones are in use. */
function listLeftovers(target: string) {
  const folder = dirname(target)
  const start = `${basename(target)}.`
  const names = existsSync(folder) ? readdirSync(folder) : []
  return names.flatMap((name) => {
    const [, kind, pid] = /^(building|previous)-(\d+)$/.exec(name.slice(start.length)) ?? []
    if (!name.startsWith(start) || isRunning(Number(pid))) return []
    return kind === undefined ? [] : [{ path: join(folder, name), kind }]
  })
}
