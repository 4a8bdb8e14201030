import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { INDEX_FOLDER } from '../format.ts'
import type { IndexEntry } from '../format.ts'
import type { IndexFiles } from './index-files.ts'
import { writeFiles } from './index-file.ts'

/**
 * Writes the index into a site. Names change with the content, so that no cache mixes two versions of the index;
 * `entry.json`, which comes last, names the current one.
 */
export async function writeIndex(site: string, { version, files }: IndexFiles): Promise<void> {
  const folder = join(site, INDEX_FOLDER)
  writeFiles(folder, files)
  await writeFile(join(folder, 'entry.json'), JSON.stringify({ version } satisfies IndexEntry))
}
