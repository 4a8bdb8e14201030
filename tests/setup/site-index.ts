import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Engine } from '../../src/search/engine/engine.ts'
import type { IndexEntry } from '../../src/search/format.ts'
import { Store } from '../../src/search/querying/store.ts'
import type { TestSite } from './sites.ts'

/** Opens the search index of a built site, read from disk. */
export function openSiteIndex({ folder, base }: TestSite): Promise<Store> {
  const root = join(folder, 'search-index')
  const { version } = JSON.parse(readFileSync(join(root, 'entry.json'), 'utf8')) as IndexEntry
  const read = async (path: string) => new Uint8Array(await readFile(join(root, path)))
  return Store.open([
    {
      base,
      getVersion: () => Promise.resolve(version),
      read,
      startEngine: (parts) => {
        const engine = Engine.open(parts, read)
        return async (text) => (await engine).find(text)
      },
    },
  ])
}
