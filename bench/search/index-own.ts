import { readFileSync } from 'node:fs'
import { toIndexFiles } from '#search/indexing/index-files.ts'
import { writeIndex } from '#search/indexing/write-index.ts'
import type { SearchRecord } from '#search/record.ts'

/** Indexes records from a JSON file into a site, in a process of its own: its time and memory are measured. */
const [source = '', site = ''] = process.argv.slice(2)
const records = JSON.parse(readFileSync(source, 'utf8')) as SearchRecord[]
await writeIndex(site, toIndexFiles(records, { synonyms: [], terms: [] }))
