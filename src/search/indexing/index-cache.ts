import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises' // prettier-ignore
import { join } from 'node:path'
import { sizeOf, writeFiles } from './index-file.ts'
import type { IndexFile } from './index-file.ts'

/** What nobody asked for within this time is forgotten, in milliseconds. */
const KEPT_FOR = 30 * 86_400_000

/** The list of what a folder of the cache holds; what was cut off or is missing is told by it. */
const LIST = 'files.json'

type Listed = { path: string; size: number }

/**
 * Remembers in a folder what was indexed, by a key that says what it was made of. What is not there whole is made anew.
 * A folder gets its name last, so that two builds can use the cache at once.
 */
export class IndexCache {
  readonly #folder: string

  constructor(folder: string) {
    this.#folder = folder
  }

  /** The files under a key, made by `make` where they are not remembered. */
  async get(key: string, make: () => Promise<IndexFile[]>): Promise<IndexFile[]> {
    const folder = join(this.#folder, key)
    const known = await findWhole(folder)
    if (known) return known
    const files = await make()
    // Without a cache, the next build takes longer, and that is all.
    await this.#remember(folder, files).catch(() => undefined)
    return files
  }

  /** Forgets what has not been asked for in a month. */
  async prune(): Promise<void> {
    const names = await readdir(this.#folder).catch(() => [])
    for (const path of names.map((name) => join(this.#folder, name))) {
      // Another build may have forgotten it already.
      const time = await stat(path).then(({ mtimeMs }) => mtimeMs, Date.now)
      if (Date.now() - time > KEPT_FOR) await rm(path, { recursive: true, force: true })
    }
  }

  async #remember(folder: string, files: IndexFile[]): Promise<void> {
    await mkdir(this.#folder, { recursive: true })
    const unfinished = await mkdtemp(join(this.#folder, 'unfinished-'))
    try {
      await writeFiles(unfinished, files)
      const list = files.map((file): Listed => ({ path: file.path, size: sizeOf(file) }))
      await writeFile(join(unfinished, LIST), JSON.stringify(list))
      await rm(folder, { recursive: true, force: true })
      // Another build may have been quicker; what it wrote is the same.
      await rename(unfinished, folder)
    } finally {
      await rm(unfinished, { recursive: true, force: true })
    }
  }
}

async function findWhole(folder: string): Promise<IndexFile[] | undefined> {
  try {
    const list = JSON.parse(await readFile(join(folder, LIST), 'utf8')) as Listed[]
    const sizes = await Promise.all(
      list.map(async ({ path }) => (await stat(join(folder, path))).size),
    )
    if (!list.every(({ size }, at) => size === sizes[at])) return undefined
    await utimes(folder, new Date(), new Date())
    return list.map(({ path, size }) => ({ path, from: join(folder, path), size }))
  } catch {
    return undefined
  }
}
