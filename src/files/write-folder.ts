import { cp, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { toHiddenName } from './hidden-names.ts'
import { makeFolder } from './make-folder.ts'
import { replaceFolder } from './replace-folder.ts'
import { exists } from './write-whole.ts'

/** Thrown when writing would replace something that a person wrote. */
export class AlreadyThereError extends Error {}

/**
 * Writes a folder of files whole or not at all. An existing folder is left alone unless `force` is given; then it is
 * replaced in one step, and what else lies in it stays. What an interruption leaves behind is for
 * `recoverInterruptedWriting`.
 */
export async function writeFolder(
  folder: string,
  files: ReadonlyMap<string, string | Uint8Array>,
  { force }: { force: boolean },
): Promise<void> {
  const isThere = await exists(folder)
  if (isThere && !force) throw new AlreadyThereError(folder)
  const draft = toHiddenName(folder, 'draft')
  try {
    await makeFolder(draft)
    if (isThere) await cp(folder, draft, { recursive: true, verbatimSymlinks: true })
    for (const [name, content] of files) await writeFile(join(draft, name), content)
    replaceFolder(folder, draft, toHiddenName(folder, 'previous'))
  } catch (error) {
    await rm(draft, { recursive: true, force: true })
    throw error
  }
}
