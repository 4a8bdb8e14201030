import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { COLLECTIONS } from '#schemas/collections.ts'

/** What a hidden folder beside a document holds while that is written: the new one, or the one whose place it takes. */
type Role = 'draft' | 'previous'

const HIDDEN = /^\.(?<name>.+)\.(?<role>draft|previous)-(?<process>\d+)$/

/** A folder beside another one, for this process alone. A name with a dot is no content, so nobody reads it. */
export const toHiddenName = (folder: string, role: Role) =>
  join(dirname(folder), `.${basename(folder)}.${role}-${process.pid}`)

/**
 * Removes what interrupted writing left in the collections, and puts a document back that was just being replaced.
 * Returns the folders that were put back. What a running process writes is left alone.
 */
export function recoverInterruptedWriting(root: string): string[] {
  return COLLECTIONS.flatMap((collection) => recoverIn(join(root, collection)))
}

function recoverIn(collection: string): string[] {
  const recovered: string[] = []
  for (const hidden of listHidden(collection)) {
    const match = HIDDEN.exec(hidden)?.groups
    if (!match || isRunning(Number(match['process']))) continue
    const [path, place] = [join(collection, hidden), join(collection, match['name'] ?? '')]
    if (match['role'] === 'previous' && !existsSync(place)) {
      renameSync(path, place)
      recovered.push(place)
    } else rmSync(path, { recursive: true, force: true })
  }
  return recovered
}

const listHidden = (folder: string) =>
  existsSync(folder) ? readdirSync(folder).filter((name) => name.startsWith('.')) : []

/** Whether another process has this number. At its start, this one cannot have left anything itself. */
function isRunning(id: number): boolean {
  if (id === process.pid) return false
  try {
    return process.kill(id, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
