import { chmod, readdir, realpath, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { isStrayName } from '#domain/stray-names.ts'
import { makeFolder } from './make-folder.ts'

/**
 * Writes one file whole or not at all: beside its place first, then moved over it. Where the path is a link, the file
 * that it leads to is written; a file that was there keeps who may read and write it.
 */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  await makeFolder(dirname(path))
  const place = await realpath(path).catch(() => path)
  const draft = join(dirname(place), toDraftName())
  try {
    await writeFile(draft, content)
    await keepMode(place, draft)
    await rename(draft, place)
  } catch (error) {
    await rm(draft, { force: true })
    throw error
  }
}

let drafts = 0

/** Short, because the name of the file itself may be as long as names can be. */
const toDraftName = () => `.gongkai-${process.pid}-${(drafts += 1)}`

async function keepMode(from: string, to: string): Promise<void> {
  const there = await stat(from).catch(() => undefined)
  if (there) await chmod(to, there.mode)
}

/** Files of a folder and its subfolders, sorted; what programs left there is left out. */
export async function listFilesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  const nested = await Promise.all(
    entries
      .filter(({ name }) => !isStrayName(name))
      .map((entry) => {
        const path = join(folder, entry.name)
        return entry.isDirectory() ? listFilesBelow(path) : Promise.resolve([path])
      }),
  )
  return nested.flat().sort()
}

/** Whether something lies at a path. */
export async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  )
}
