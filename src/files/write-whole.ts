import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

/** Thrown when writing would replace something that a person wrote. */
export class AlreadyThereError extends Error {}

/**
 * Writes a folder of files whole or not at all. An existing folder is left alone unless `force` is given; then the
 * files are replaced one by one, each whole, and what else lies in the folder stays. The text comes last: whoever finds
 * the new one finds all that it mentions.
 */
export async function writeFolder(
  folder: string,
  files: ReadonlyMap<string, string | Uint8Array>,
  { force }: { force: boolean },
): Promise<void> {
  if (await exists(folder)) {
    if (!force) throw new AlreadyThereError(folder)
    for (const [name, content] of textLast(files)) await writeWhole(join(folder, name), content)
    return
  }
  // A name with a dot is no content, so nobody reads the folder before it is whole.
  const draft = join(dirname(folder), `.${basename(folder)}.${process.pid}`)
  await mkdir(draft, { recursive: true })
  try {
    for (const [name, content] of files) await writeFile(join(draft, name), content)
    await rename(draft, folder)
  } catch (error) {
    await rm(draft, { recursive: true, force: true })
    throw error
  }
}

function textLast<Content>(files: ReadonlyMap<string, Content>) {
  const isText = ([name]: [string, Content]) => name === 'index.mdx'
  return [...files].sort((a, b) => Number(isText(a)) - Number(isText(b)))
}

/** Writes one file whole or not at all: beside its place first, then moved over it. */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  const draft = join(dirname(path), `.${basename(path)}.${process.pid}`)
  await mkdir(dirname(path), { recursive: true })
  try {
    await writeFile(draft, content)
    await rename(draft, path)
  } catch (error) {
    await rm(draft, { force: true })
    throw error
  }
}

/** Files of a folder and its subfolders, sorted; hidden ones are left out. */
export async function listFilesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  const nested = await Promise.all(
    entries
      .filter(({ name }) => !name.startsWith('.') && !name.startsWith('~$'))
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
