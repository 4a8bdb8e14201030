import { readFileSync } from 'node:fs'
import { unpack } from '../engine/unpack.ts'
import { SEPARATOR } from '../tokens.ts'
import { toIndexedText } from '../words.ts'
import type { IndexFile } from './index-file.ts'

/**
 * How much Pagefind packs into one chunk. Smaller chunks spare bytes of a query, but `pf_meta` names all of them and is
 * read at the start. Pagefind reads the size from the environment when its service starts.
 */
const CHUNK_SIZE = '1000'

/** A weight of just 1 would cost a marker in every list of positions. */
const WEIGHT = '1.05'

/** What the files depend on besides the texts: other versions and sizes give other files. */
export const PAGEFIND_SETTINGS = `${readVersion()} ${CHUNK_SIZE} ${WEIGHT}`

/** Name of the file that holds Pagefind's WebAssembly, the same for every shard. */
export const ENGINE_FILE = 'engine.bin'

/** What is taken of Pagefind's files: its scripts are not used, its fragments hold texts that we keep ourselves. */
const WANTED: [pattern: RegExp, toPath: (name: string) => string][] = [
  [/^index\/(.+\.pf_index)$/u, (name) => `chunks/${name}`],
  [/^pagefind\..+\.pf_meta$/u, () => 'pagefind.pf_meta'],
  [/^wasm\.unknown\.pagefind$/u, () => ENGINE_FILE],
]

/** Indexes texts with Pagefind; equal texts give equal files. Throws when Pagefind fails or a file of it is cut off. */
export async function toPagefindFiles(texts: string[]): Promise<IndexFile[]> {
  const { createIndex } = await loadPagefind()
  // A language without rules: nothing is stemmed or cut.
  const created = await createIndex({ forceLanguage: 'unknown', keepIndexUrl: true, maxFragments: 1 }) // prettier-ignore
  const index = orThrow(created.index, created.errors)
  try {
    for (const [number, text] of texts.entries()) {
      const added = await index.addHTMLFile({ url: String(number), content: toHtml(text, number) })
      orThrow(added.file, added.errors)
    }
    const { files, errors } = await index.getFiles()
    return orThrow(files, errors).flatMap(toWanted).sort(byPath)
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

/** Only HTML gives words a weight; sorted by its number, a result tells the number of its document. */
const toHtml = (text: string, number: number) =>
  `<html lang="unknown"><body><p data-pagefind-weight="${WEIGHT}" data-pagefind-sort="n:${number}">` +
  `${toIndexedText(text, SEPARATOR)}</p></body></html>`

/** Unpacking a file shows whether it is whole. */
function toWanted({ path, content }: { path: string; content: Uint8Array }): IndexFile[] {
  return WANTED.flatMap(([pattern, toPath]) => {
    const found = pattern.exec(path)
    if (!found) return []
    unpack(content)
    return [{ path: toPath(found[1] ?? ''), bytes: content }]
  })
}

function orThrow<Value>(value: Value | undefined, errors: string[]): Value {
  if (value === undefined || errors.length > 0) throw new Error(`Pagefind: ${errors.join(' ')}`)
  return value
}

const byPath = (a: IndexFile, b: IndexFile) => (a.path < b.path ? -1 : 1)
