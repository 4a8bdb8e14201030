import { copyFileSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { toHiddenName } from './hidden-names.ts'
import { makeFolder } from './make-folder.ts'
import { replaceEntries } from './replace-entries.ts'
import { replaceFolder } from './replace-folder.ts'

/** What says that a folder cannot be moved itself: it is a mounted disk, or its parent may not be written to. */
const UNMOVABLE = new Set(['EBUSY', 'EXDEV', 'EACCES', 'EPERM', 'EROFS'])

/**
 * Puts a finished folder in the place of `target`, which may lie on another disk and may exist. Until the new folder is
 * whole on that disk, the old one stays as it was; a failure leaves it so. `built` is used up.
 */
export function installFolder(built: string, target: string): void {
  const [beside, within] = [toHiddenName(target, 'draft'), toDraftWithin(target)]
  let draft = built
  try {
    mkdirSync(dirname(target), { recursive: true })
    bring(built, beside)
    draft = beside
    replaceFolder(target, beside, toHiddenName(target, 'previous'))
  } catch (error) {
    if (!isUnmovable(error) || !existsSync(target)) throw error
    bring(draft, within)
    replaceEntries(target, within, toPreviousWithin(target))
  } finally {
    for (const folder of [beside, within]) rmSync(folder, { recursive: true, force: true })
  }
}

/** Stops before long work that could not be installed in the end. Leaves nothing behind but the folder's parents. */
export async function requireInstallable(target: string): Promise<void> {
  try {
    await requireWritable(toHiddenName(target, 'draft'))
  } catch (error) {
    // Whoever reads of it knows only the folder itself.
    const fault = Object.assign(error as NodeJS.ErrnoException, { path: target })
    if (!isUnmovable(fault) || !existsSync(target)) throw fault
    await requireWritable(toDraftWithin(target)).catch(() => {
      throw fault
    })
  }
}

async function requireWritable(draft: string): Promise<void> {
  await makeFolder(draft)
  rmSync(draft, { recursive: true })
}

/** Moves a folder; to another disk, it is copied. */
function bring(from: string, to: string): void {
  try {
    renameSync(from, to)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error
    copyFolder(from, to)
  }
}

/** File by file: Node's own copying of folders says of a full disk only that something went wrong. */
function copyFolder(from: string, to: string): void {
  mkdirSync(to)
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const copy = entry.isDirectory() ? copyFolder : copyFileSync
    copy(join(from, entry.name), join(to, entry.name))
  }
}

const isUnmovable = (error: unknown) => UNMOVABLE.has((error as NodeJS.ErrnoException).code ?? '')

const toDraftWithin = (target: string) => toHiddenName(join(target, basename(target)), 'draft')
const toPreviousWithin = (target: string) =>
  toHiddenName(join(target, basename(target)), 'previous')
