import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Store } from '../../src/search/querying/store.ts'
import type { TestSite } from './sites.ts'

/** Opens the search index of a built site, read from disk. */
export function openSiteIndex({ folder }: TestSite): Promise<Store> {
  const root = join(folder, 'search-index')
  const { version } = JSON.parse(readFileSync(join(root, 'entry.json'), 'utf8')) as { version: string } // prettier-ignore
  return Store.open(async (path) => new Uint8Array(await readFile(join(root, version, path))))
}
