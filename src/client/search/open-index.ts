import { INDEX_FOLDER } from '#search/format.ts'
import { Store } from '#search/querying/store.ts'

/** How long a file of the index may take before the search says that it cannot be reached, in milliseconds. */
const PATIENCE = 20_000

let opened: Promise<Store> | undefined

/**
 * Opens the index of the site at the given base path, once for a page; after a failure it can be tried again.
 * A page may know the version; when an old page was kept by a cache, that version is gone, and the entry says the new one.
 */
export function openIndex(base: string, version?: string): Promise<Store> {
  if (opened) return opened
  const folder = `${base}${INDEX_FOLDER}/`
  const opening = version
    ? openVersion(folder, version).catch(() => openNewest(folder))
    : openNewest(folder)
  opened = opening
  opening.catch(() => (opened = undefined))
  return opening
}

async function openNewest(folder: string): Promise<Store> {
  // The one file whose name does not change with its content; all others may be cached for ever.
  const entry = await request(`${folder}entry.json`, { cache: 'no-cache' })
  const { version } = (await entry.json()) as { version: string }
  return openVersion(folder, version)
}

function openVersion(folder: string, version: string): Promise<Store> {
  return Store.open(async (path) => {
    const response = await request(`${folder}${version}/${path}`)
    return new Uint8Array(await response.arrayBuffer())
  })
}

async function request(address: string, options: RequestInit = {}): Promise<Response> {
  const aborter = new AbortController()
  const timer = setTimeout(() => aborter.abort(), PATIENCE)
  try {
    const response = await fetch(address, { ...options, signal: aborter.signal })
    if (!response.ok) throw new Error(`${address}: ${response.status}`)
    return response
  } finally {
    clearTimeout(timer)
  }
}
