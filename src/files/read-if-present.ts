import { readFileSync } from 'node:fs'

/** What means that there is no such file: nothing, a folder, or a path through something that is no folder. */
const ABSENT = new Set(['ENOENT', 'EISDIR', 'ENOTDIR'])

/** The content of a file; `undefined` when there is none, also when it went after the folder was listed. */
export function readIfPresent(path: string): Uint8Array | undefined {
  try {
    return readFileSync(path)
  } catch (error) {
    if (ABSENT.has((error as NodeJS.ErrnoException).code ?? '')) return undefined
    throw error
  }
}
