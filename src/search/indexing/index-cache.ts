import { readdir, readFile, rm, stat, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { writeWhole } from '#files/write-whole.ts'
import { readFrames, writeFrames } from '../engine/frames.ts'
import { toDigest } from './digest.ts'
import type { IndexFile } from './index-file.ts'

/** Gives the files under a key, which says what they are made of; `make` makes them where they are not remembered. */
export type Cache = { get: (key: string, make: () => Promise<IndexFile[]>) => Promise<IndexFile[]> }

/** Remembers nothing. */
export const NO_CACHE: Cache = { get: (_, make) => make() }

/** What nobody asked for within this time is forgotten, in milliseconds. */
const KEPT_FOR = 30 * 86_400_000

/**
 * Remembers in a folder what was indexed, by a key that says what it was made of: all of it in one file, with a digest,
 * by which a file is known that was cut off or damaged. What is not there whole is made anew. Two builds can use the cache
 * at once.
 */
export class IndexCache implements Cache {
  readonly #folder: string

  /** The folder need not be there. */
  constructor(folder: string) {
    this.#folder = folder
  }

  async get(key: string, make: () => Promise<IndexFile[]>): Promise<IndexFile[]> {
    const path = join(this.#folder, key)
    const known = await readWhole(path)
    if (known) return known
    const files = await make()
    // Without a cache, the next build takes longer, and that is all.
    await writeWhole(path, toFile(files)).catch(() => undefined)
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
}

async function readWhole(path: string): Promise<IndexFile[] | undefined> {
  try {
    const files = fromFile(await readFile(path))
    // A cache that cannot be written is as good as another; only its age is not known.
    await utimes(path, new Date(), new Date()).catch(() => undefined)
    return files
  } catch {
    return undefined
  }
}

/** The digest of what follows: the paths, and the files in their order. */
function toFile(files: IndexFile[]): Buffer {
  const paths = Buffer.from(JSON.stringify(files.map(({ path }) => path)))
  const contents = [paths, ...files.map(({ bytes }) => bytes)]
  const all = writeFrames(contents.map((bytes) => ({ tag: 0, bytes })))
  return Buffer.concat([Buffer.from(toDigest(all)), all])
}

/** Throws when the digest is not right. */
function fromFile(packed: Uint8Array): IndexFile[] {
  const length = toDigest('').length
  const all = packed.subarray(length)
  if (Buffer.from(packed.subarray(0, length)).toString() !== toDigest(all)) throw new Error('Damaged') // prettier-ignore
  const [paths, ...files] = readFrames(all)
  const names = JSON.parse(Buffer.from(paths?.bytes ?? []).toString()) as string[]
  return files.map(({ bytes }, at) => ({ path: names[at] ?? '', bytes }))
}
