import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { COLLECTIONS } from '#schemas/collections.ts'
import { isRunning } from './is-running.ts'

/** What a hidden folder beside another one holds while that is written: the new one, or the one whose place it takes. */
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
  return COLLECTIONS.flatMap((collection) => recoverIn(join(root, collection), () => true))
}

/** The same for one folder, such as a site. */
export function recoverInterruptedFolder(folder: string): string[] {
  return recoverIn(dirname(folder), (name) => name === basename(folder))
}

function recoverIn(parent: string, isWanted: (name: string) => boolean): string[] {
  const recovered: string[] = []
  for (const hidden of listHidden(parent)) {
    const { name = '', role, process: id } = HIDDEN.exec(hidden)?.groups ?? {}
    if (role === undefined || !isWanted(name) || isInUse(Number(id))) continue
    const [path, place] = [join(parent, hidden), join(parent, name)]
    if (role === 'previous' && !existsSync(place)) {
      renameSync(path, place)
      recovered.push(place)
    } else rmSync(path, { recursive: true, force: true })
  }
  return recovered
}

const listHidden = (folder: string) =>
  existsSync(folder) ? readdirSync(folder).filter((name) => name.startsWith('.')) : []

/** At its start, this process cannot have left anything itself: another one had its number then. */
const isInUse = (id: number) => id !== process.pid && isRunning(id)
