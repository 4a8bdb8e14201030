import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { SearchRecord } from '../record.ts'
import type { Variants } from '../tokens.ts'
import { toDigest } from './digest.ts'
import { PAGEFIND_SETTINGS } from './pagefind-files.ts'

/** The code of the search, of which a change may change every file. */
const CODE = fileURLToPath(new URL('..', import.meta.url))

/** Names portions by all that their files depend on: the documents as far as they are written there, and who writes them. */
export function createPortionNamer(variants: Variants): (records: SearchRecord[]) => string {
  const { zlib, unicode, icu } = process.versions
  const parts = [PAGEFIND_SETTINGS, zlib, unicode, icu, readCode(), JSON.stringify([...variants])]
  const writer = toDigest(parts.join())
  return (records) =>
    toDigest(writer, ...records.map((record) => JSON.stringify(toWritten(record))))
}

/** What a visit learns from the list of all documents is not written into portions; names of bodies are counted there. */
function toWritten(record: SearchRecord): Partial<SearchRecord> {
  const { organisation = [] } = record.filters
  return { ...record, filters: { organisation }, chosenFor: undefined, isDigest: undefined }
}

/** The same on every system, whichever way it writes paths and ends lines. */
function readCode(): string {
  return (code ??= readSources())
}

let code: string | undefined

function readSources(): string {
  const names = readdirSync(CODE, { recursive: true, encoding: 'utf8' })
  const sources = names
    .filter((name) => name.endsWith('.ts'))
    .map((name) => name.replaceAll('\\', '/'))
  const texts = sources.sort().map((name) => readFileSync(join(CODE, name), 'utf8'))
  return texts.join().replaceAll('\r\n', '\n')
}
