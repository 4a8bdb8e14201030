import { createHash } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { INDEX_FOLDER } from '../format.ts'
import type { IndexFile } from './build-index.ts'

/**
 * Writes the index into a site. The files lie in a folder named after their content, so that no cache mixes two
 * versions of the index; `entry.json` names the folder, whose name is returned.
 */
export async function writeIndex(site: string, files: IndexFile[]): Promise<string> {
  const digest = createHash('sha256')
  for (const { path, bytes } of files) digest.update(path).update(bytes)
  const version = digest.digest('hex').slice(0, 16)
  const folder = join(site, INDEX_FOLDER)
  for (const name of new Set(files.map(({ path }) => dirname(path))))
    await mkdir(join(folder, version, name), { recursive: true })
  for (const { path, bytes } of files) await writeFile(join(folder, version, path), bytes)
  await writeFile(join(folder, 'entry.json'), JSON.stringify({ version }))
  return version
}
