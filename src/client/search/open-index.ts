import { INDEX_FOLDER } from '#search/format.ts'
import { Store } from '#search/querying/store.ts'

/** How long a file of the index may take before the search says that it cannot be reached, in milliseconds. */
const PATIENCE = 20_000

let opened: Promise<Store> | undefined

/** Opens the index of the site at the given base path, once for a page; after a failure it can be tried again. */
export function openIndex(base: string): Promise<Store> {
  if (opened) return opened
  const opening = open(`${base}${INDEX_FOLDER}/`)
  opened = opening
  opening.catch(() => (opened = undefined))
  return opening
}

async function open(folder: string): Promise<Store> {
  // The one file whose name does not change with its content; all others may be cached for ever.
  const entry = await request(`${folder}entry.json`, { cache: 'no-cache' })
  const { version } = (await entry.json()) as { version: string }
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
