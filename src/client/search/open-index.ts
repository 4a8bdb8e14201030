import { INDEX_FOLDER } from '#search/format.ts'
import type { IndexEntry } from '#search/format.ts'
import type { IndexSource } from '#search/querying/site-index.ts'
import { Store } from '#search/querying/store.ts'
import { fetchFile } from './fetch-file.ts'
import { startEngine, warmUp } from './start-engine.ts'

/** What the search page says of the indexes that it asks; every other page knows only its own site's. */
type SearchPageData = { version?: string; others?: string }

let opened: Promise<Store> | undefined
let isPageOld = false

/** Reads everything afresh the next time: what the page knows may be gone since the site was published anew. */
export function forgetIndex(): void {
  opened = undefined
  isPageOld = true
}

/**
 * Opens the index of the site at the given base path, on the search page those of other sites too, once for a page;
 * after a failure it can be tried again. The page knows the version of its index; when an old page was kept by a cache,
 * that version is gone, and the entry says the new one.
 */
export function openIndex(base: string): Promise<Store> {
  if (opened) return opened
  warmUp()
  const page: SearchPageData = document.querySelector<HTMLElement>('search-page')?.dataset ?? {}
  const others = JSON.parse(page.others ?? '[]') as { name: string; address: string }[]
  const open = (version?: string) =>
    Store.open([
      toSource(base, version),
      ...others
        .filter(({ address }) => address !== base)
        .map(({ name, address }) => toSource(address, undefined, name)),
    ])
  const version = isPageOld ? undefined : page.version
  const opening = version ? open(version).catch(() => open()) : open()
  opened = opening
  opening.catch(() => (opened = undefined))
  return opening
}

function toSource(base: string, version?: string, name?: string): IndexSource {
  const folder = new URL(`${base}${INDEX_FOLDER}/`, location.href).href
  return {
    base,
    name,
    getVersion: () => (version ? Promise.resolve(version) : readVersion(folder)),
    read: (path) => fetchFile(folder + path),
    startEngine: (parts) => startEngine(folder, parts),
  }
}

async function readVersion(folder: string): Promise<string> {
  // The one file whose name does not change with its content; all others may be cached for ever.
  const entry = await fetchFile(`${folder}entry.json`, { cache: 'no-cache' })
  return (JSON.parse(new TextDecoder().decode(entry)) as IndexEntry).version
}
