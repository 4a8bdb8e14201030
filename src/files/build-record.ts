import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { writeWhole } from './write-whole.ts'

/** The record's name within a built site; no page links to it, and it says nothing that the pages do not. */
const NAME = '.gongkai.json'

/** What a site was built for; written last, so that a folder without it is no finished site. */
const buildRecord = z.strictObject({
  /** Path under which its pages link to each other, as in `site.yaml`. */
  base: z.string(),
  /** SHA-256 over the names and bytes of all files of the content. */
  content: z.string(),
})
export type BuildRecord = z.infer<typeof buildRecord>

/** Notes in a built site what it was built for. */
export async function writeBuildRecord(folder: string, record: BuildRecord): Promise<void> {
  await writeWhole(join(folder, NAME), `${JSON.stringify(record)}\n`)
}

/** What a folder was built for; `undefined` when it is no finished site. */
export function readBuildRecord(folder: string): BuildRecord | undefined {
  try {
    return buildRecord.parse(JSON.parse(readFileSync(join(folder, NAME), 'utf8')))
  } catch {
    return undefined
  }
}

/** Changes with every change of the content that the build reads; names no machine and no folder. */
export function hashContent(root: string): string {
  const hash = createHash('sha256')
  const files = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length).replaceAll('\\', '/'))
    .filter((name) => name !== '/README.md' && name !== '/published.lock.yaml')
    .sort()
  for (const name of files) {
    const content = readFileSync(join(root, name))
    hash.update(`${name}\0${content.length}\0`).update(content)
  }
  return hash.digest('hex')
}
