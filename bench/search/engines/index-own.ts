import { readFileSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { toIndexFiles } from '#search/indexing/index-files.ts'
import { closePagefind } from '#search/indexing/pagefind-files.ts'
import { IndexCache } from '#search/indexing/index-cache.ts'
import { writeIndex } from '#search/indexing/write-index.ts'
import type { SearchRecord } from '#search/record.ts'

/** Indexes records from a JSON file into a site, in a process of its own: its time and memory are measured. */
const [source = '', site = '', folder = ''] = process.argv.slice(2)
const records = JSON.parse(readFileSync(source, 'utf8')) as SearchRecord[]
const cache = new IndexCache(folder)
const index = await toIndexFiles(records, { synonyms: [], terms: [] }, { cache })
await closePagefind()
await writeIndex(site, index)
await renewVersion(join(site, 'search/index.html'), index.version)

/** The search page of the site knows the version of the index that it was built with. */
async function renewVersion(page: string, newest: string): Promise<void> {
  const html = await readFile(page, 'utf8')
  const old = /data-version="(\w+)"/u.exec(html)?.[1] ?? ''
  await writeFile(page, html.replaceAll(old, newest))
}
