import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { COLLECTIONS } from '#schemas/collections.ts'
import { parseHiddenName } from './hidden-names.ts'
import { isRunning } from './is-running.ts'
import { putEntriesBack } from './replace-entries.ts'

/**
 * Removes what interrupted writing left in the collections, and puts a document back that was just being replaced.
 * Returns the folders that were put back. What a running process writes is left alone.
 */
export function recoverInterruptedWriting(root: string): string[] {
  return COLLECTIONS.flatMap((collection) => recoverIn(join(root, collection), () => true))
}

/** The same for one folder, such as a site, also where only what it holds was being replaced. */
export function recoverInterruptedFolder(folder: string): string[] {
  recoverEntries(folder)
  return recoverIn(dirname(folder), (name) => name === basename(folder))
}

function recoverEntries(folder: string): void {
  for (const hidden of listHidden(folder)) {
    const { name, role, process: id } = parseHiddenName(hidden) ?? {}
    if (name !== basename(folder) || isInUse(id)) continue
    if (role === 'previous') putEntriesBack(folder, join(folder, hidden))
    else rmSync(join(folder, hidden), { recursive: true, force: true })
  }
}

function recoverIn(parent: string, isWanted: (name: string) => boolean): string[] {
  const recovered: string[] = []
  for (const hidden of listHidden(parent)) {
    const { name, role, process: id } = parseHiddenName(hidden) ?? {}
    if (name === undefined || !isWanted(name) || isInUse(id)) continue
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
const isInUse = (id = 0) => id !== process.pid && isRunning(id)
