import { readFileSync } from 'node:fs'
import { unpack } from '../engine/unpack.ts'
import { SEPARATOR } from '../tokens.ts'
import { toIndexedText } from '../words.ts'
import { splitChunks } from './split-chunks.ts'
import type { Entry } from './split-chunks.ts'

/**
 * Everything in one chunk, which we divide ourselves. Pagefind reads the size from the environment when its service
 * starts.
 */
const CHUNK_SIZE = '4000000000'

/** A language without rules: nothing is stemmed or cut. */
const LANGUAGE = 'unknown'

/** What the files depend on besides the texts: other versions and sizes give other files. */
export const PAGEFIND_SETTINGS = `${readVersion()} ${CHUNK_SIZE}`

/** What is taken of Pagefind's files: its scripts are not used, its fragments hold texts that we keep ourselves. */
export type PagefindFiles = {
  /** Pagefind's WebAssembly, packed; the same for every index. */
  engine: Uint8Array
  /** The unpacked `pf_meta`. */
  meta: Uint8Array
  /** What the index says of every word, in the order of the words. */
  entries: Entry[]
}

/** Indexes texts with Pagefind; equal texts give equal files. Throws when Pagefind fails or a file of it is cut off. */
export async function toPagefindFiles(texts: string[]): Promise<PagefindFiles> {
  const { createIndex } = await loadPagefind()
  const created = await createIndex({ forceLanguage: LANGUAGE, keepIndexUrl: true, maxFragments: 1 }) // prettier-ignore
  const index = orThrow(created.index, created.errors)
  try {
    for (const [number, text] of texts.entries()) {
      const added = await index.addCustomRecord(toRecord(text, number))
      orThrow(added.file, added.errors)
    }
    const { files, errors } = await index.getFiles()
    return toWanted(orThrow(files, errors))
  } finally {
    await index.deleteIndex()
  }
}

/** Ends Pagefind's service, which would keep the process alive. */
export async function closePagefind(): Promise<void> {
  const { close } = await loadPagefind()
  await close()
}

function readVersion(): string {
  const manifest = new URL('../package.json', import.meta.resolve('pagefind'))
  return (JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }).version
}

function loadPagefind() {
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = CHUNK_SIZE
  return import('pagefind')
}

/** Sorted by its number, a result tells the number of its document. */
const toRecord = (text: string, number: number) => ({
  url: String(number),
  content: toIndexedText(text, SEPARATOR),
  language: LANGUAGE,
  sort: { n: String(number) },
})

/** Unpacking a file shows whether it is whole. */
function toWanted(files: { path: string; content: Uint8Array }[]): PagefindFiles {
  const all = (end: string) => files.filter(({ path }) => path.endsWith(end)).map(({ content }) => content) // prettier-ignore
  const [engine] = all('wasm.unknown.pagefind')
  const [meta] = all('.pf_meta')
  if (!engine || !meta) throw new Error('Pagefind wrote no index.')
  unpack(engine)
  return { engine, meta: unpack(meta), entries: splitChunks(all('.pf_index').map(unpack)) }
}

function orThrow<Value>(value: Value | undefined, errors: string[]): Value {
  if (value === undefined || errors.length > 0) throw new Error(`Pagefind: ${errors.join(' ')}`)
  return value
}
