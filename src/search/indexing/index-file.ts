import { copyFile, mkdir, readFile, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { deflateRawSync } from 'node:zlib'

/** A file of the index: its path below a folder, and its content, or the file of the cache that holds it. */
export type IndexFile = { path: string } & ({ bytes: Uint8Array } | { from: string; size: number })

/** A file that holds compressed JSON. */
export function toJsonFile(path: string, value: unknown) {
  return { path, bytes: deflateRawSync(JSON.stringify(value), { level: 9 }) }
}

/** The content of a file. */
export async function readBytes(file: IndexFile): Promise<Uint8Array> {
  return 'bytes' in file ? file.bytes : readFile(file.from)
}

export const sizeOf = (file: IndexFile): number => ('bytes' in file ? file.bytes.length : file.size)

/** Writes files below a folder, with the folders that they need. Throws when one is not there in its whole length. */
export async function writeFiles(folder: string, files: IndexFile[]): Promise<void> {
  for (const name of new Set(files.map(({ path }) => dirname(path))))
    await mkdir(join(folder, name), { recursive: true })
  for (const file of files) {
    const path = join(folder, file.path)
    await ('bytes' in file ? writeFile(path, file.bytes) : copyFile(file.from, path))
    const { size } = await stat(path)
    if (size !== sizeOf(file)) throw new Error(`${path} was not written whole.`)
  }
}
