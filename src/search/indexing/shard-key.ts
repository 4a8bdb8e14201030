import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { SearchRecord } from '../record.ts'
import type { Variants } from '../tokens.ts'
import { toDigest } from './digest.ts'
import { PAGEFIND_VERSION } from './pagefind-files.ts'

/** The code of the search, of which a change may change every file. */
const CODE = fileURLToPath(new URL('..', import.meta.url))

/** Names shards by all that their files depend on: the documents as far as they are written there, and who writes them. */
export function createShardNamer(variants: Variants): (records: SearchRecord[]) => string {
  const writer = toDigest([PAGEFIND_VERSION, readCode(), JSON.stringify([...variants])].join())
  return (records) => toDigest(writer + JSON.stringify(records.map(toWritten)))
}

/** What a visit learns from the list of all documents is not written into shards. */
function toWritten(record: SearchRecord): Partial<SearchRecord> {
  return { ...record, filters: {}, chosenFor: undefined, isDigest: undefined }
}

function readCode(): string {
  const names = readdirSync(CODE, { recursive: true, encoding: 'utf8' })
  const sources = names.filter((name) => name.endsWith('.ts')).sort()
  return sources.map((name) => readFileSync(join(CODE, name), 'utf8')).join()
}
