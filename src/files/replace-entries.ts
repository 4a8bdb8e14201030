import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { parseHiddenName } from './hidden-names.ts'
import { removePrevious } from './replace-folder.ts'

/**
 * Replaces what a folder holds, for a folder that cannot be moved itself: a mounted disk, or one whose parent nobody may
 * write to. `replacement` and `previous` lie within it. A failure puts everything back. For a moment, some of
 * the files are missing.
 */
export function replaceEntries(target: string, replacement: string, previous: string): void {
  const moves: [from: string, to: string][] = []
  const move = (name: string, from: string, to: string) => {
    renameSync(join(from, name), join(to, name))
    moves.push([join(from, name), join(to, name)])
  }
  mkdirSync(previous, { recursive: true })
  try {
    for (const name of listEntries(target)) move(name, target, previous)
    for (const name of readdirSync(replacement)) move(name, replacement, target)
  } catch (error) {
    for (const [from, to] of moves.reverse()) renameSync(to, from)
    rmSync(previous, { recursive: true, force: true })
    throw error
  }
  removePrevious(previous)
}

/** Puts back what an interrupted replacement had taken out of a folder. */
export function putEntriesBack(target: string, previous: string): void {
  for (const name of readdirSync(previous)) {
    // What stands in its place belongs to the new version, which is not whole.
    if (existsSync(join(target, name))) rmSync(join(target, name), { recursive: true })
    renameSync(join(previous, name), join(target, name))
  }
  rmSync(previous, { recursive: true, force: true })
}

/** What is still being written within the folder is no part of it. */
const listEntries = (folder: string) => readdirSync(folder).filter((name) => !parseHiddenName(name))
