import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'

/** Makes a folder with those above it; one that is there is left alone. Fails with what the system really refuses. */
export async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path, { recursive: true })
  } catch (error) {
    // On a disk that cannot be written to, Node says that something is not there; one folder alone tells the reason.
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    if (!existsSync(dirname(path))) await makeFolder(dirname(path))
    await mkdir(path)
  }
}
