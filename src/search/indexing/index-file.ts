import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { deflateRawSync } from 'node:zlib'

/** A file of the index: its path below a folder, and its content. */
export type IndexFile = { path: string; bytes: Uint8Array }

/** A file that holds compressed JSON. */
export function toJsonFile(path: string, value: unknown): IndexFile {
  return { path, bytes: deflateRawSync(JSON.stringify(value), { level: 9 }) }
}

/** Writes files below a folder, with the folders that they need, and reads each again: throws when one is cut off. */
export async function writeFiles(folder: string, files: IndexFile[]): Promise<void> {
  for (const name of new Set(files.map(({ path }) => dirname(path))))
    await mkdir(join(folder, name), { recursive: true })
  for (const { path, bytes } of files) {
    await writeFile(join(folder, path), bytes)
    const written = await readFile(join(folder, path))
    if (!written.equals(bytes)) throw new Error(`${join(folder, path)} was not written whole.`)
  }
}
