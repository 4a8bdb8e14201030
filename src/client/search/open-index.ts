import { INDEX_FOLDER } from '#search/format.ts'
import type { IndexEntry } from '#search/format.ts'
import type { IndexSource } from '#search/querying/site-index.ts'
import { Store } from '#search/querying/store.ts'
import { fetchFile } from './fetch-file.ts'
import { startEngine } from './start-engine.ts'

/** Another site whose documents are searched too. */
export type OtherSite = { name: string; base: string }

let opened: Promise<Store> | undefined

/**
 * Opens the index of the site at the given base path, and those of the other sites that its page names, once for a
 * page; after a failure it can be tried again. A page may know the version; when an old page was kept by a cache, that
 * version is gone, and the entry says the new one.
 */
export function openIndex(
  base: string,
  version?: string,
  others: OtherSite[] = [],
): Promise<Store> {
  if (opened) return opened
  const open = (known?: string) =>
    Store.open([toSource(base, known), ...others.map((site) => toSource(site.base, undefined, site.name))]) // prettier-ignore
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
