import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { z } from 'zod'
import { listSettings, readContent } from './content.ts'
import { decodeOwnText } from './decode-text.ts'
import { readIfPresent } from './read-if-present.ts'
import { writeWhole } from './write-whole.ts'

/** The record's name within a built site; no page links to it, and it says nothing that the pages do not. */
const NAME = '.gongkai.json'

/** What a site was built for; written last, so that a folder without it is no finished site. */
const buildRecord = z.strictObject({
  /** Path under which its pages link to each other, as in `site.yaml`. */
  base: z.string(),
  /** SHA-256 over the names and bytes of all files of the content that were read. */
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

/**
 * Changes with every change of the content that the build reads, and with nothing else that lies around; names no
 * machine and no folder. Drafts and the record of addresses do not count.
 */
export function hashContent(root: string): string {
  const hash = createHash('sha256')
  for (const [name, content] of listRead(root).sort(([a], [b]) => (a < b ? -1 : 1)))
    hash.update(`${name}\0${content.length}\0`).update(content)
  return hash.digest('hex')
}

/** Every file that a build reads, by its path within the content. Texts of our own are the same on every machine. */
function listRead(root: string): [name: string, content: Uint8Array | string][] {
  const content = readContent(root)
  const settings = listSettings(content).filter((file) => file !== content.addresses.lock)
  const texts = settings.flatMap(({ path }) => {
    const bytes = readIfPresent(resolve(path))
    const name = relative(root, resolve(path)).split(sep).join('/')
    return bytes ? [[name, decodeOwnText(bytes).text] as const] : []
  })
  const documents = content.documents.filter(({ data }) => !data?.draft)
  const files = documents.flatMap(({ id, source, path, files }) => [
    [`${id}/index.mdx`, source] as const,
    ...files.map((name) => [`${id}/${name}`, readFileSync(join(dirname(path), name))] as const),
  ])
  return [...texts, ...files].map(([name, content]) => [name, content])
}
