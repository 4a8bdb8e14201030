import {
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  utimes,
  writeFile,
} from 'node:fs/promises'
import { join } from 'node:path'
import { toDigest } from './digest.ts'
import { writeFiles } from './index-file.ts'
import type { IndexFile } from './index-file.ts'

/** What nobody asked for within this time is forgotten, in milliseconds. */
const KEPT_FOR = 30 * 86_400_000

/** The list of what a folder of the cache holds, by which a damaged one is told. */
const LIST = 'files.json'

type Listed = { path: string; digest: string }

/**
 * Remembers in a folder what was indexed, by a key that says what it was made of. What cannot be read whole is made
 * anew. A folder gets its name last, so that two builds can use the cache at once.
 */
export class ShardCache {
  readonly #folder: string

  constructor(folder: string) {
    this.#folder = folder
  }

  /** The files under a key, made by `make` where they are not remembered. */
  async get(key: string, make: () => Promise<IndexFile[]>): Promise<IndexFile[]> {
    const folder = join(this.#folder, key)
    const known = await readWhole(folder)
    if (known) return known
    const files = await make()
    await this.#remember(folder, files)
    return files
  }

  /** Forgets what has not been asked for in a month. */
  async prune(): Promise<void> {
    const names = await readdir(this.#folder).catch(() => [])
    for (const path of names.map((name) => join(this.#folder, name))) {
      const { mtimeMs } = await stat(path)
      if (Date.now() - mtimeMs > KEPT_FOR) await rm(path, { recursive: true, force: true })
    }
  }

  async #remember(folder: string, files: IndexFile[]): Promise<void> {
    await mkdir(this.#folder, { recursive: true })
    const unfinished = await mkdtemp(join(this.#folder, 'unfinished-'))
    await writeFiles(unfinished, files)
    const list = files.map(({ path, bytes }): Listed => ({ path, digest: toDigest(bytes) }))
    await writeFile(join(unfinished, LIST), JSON.stringify(list))
    await rm(folder, { recursive: true, force: true })
    // Another build may have been quicker; what it wrote is the same.
    await rename(unfinished, folder).catch(() => rm(unfinished, { recursive: true }))
  }
}

async function readWhole(folder: string): Promise<IndexFile[] | undefined> {
  try {
    const list = JSON.parse(await readFile(join(folder, LIST), 'utf8')) as Listed[]
    const files: IndexFile[] = []
    for (const { path, digest } of list) {
      const bytes = await readFile(join(folder, path))
      if (toDigest(bytes) !== digest) return undefined
      files.push({ path, bytes })
    }
    await utimes(folder, new Date(), new Date())
    return files
  } catch {
    return undefined
  }
}
