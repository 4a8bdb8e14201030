/** How long a file of the index may take before the search says that it cannot be reached, in milliseconds. */
const PATIENCE = 20_000

/** Fetches a file whole; rejects when it is missing or takes too long. */
export async function fetchFile(address: string, options: RequestInit = {}): Promise<Uint8Array> {
  const aborter = new AbortController()
  const timer = setTimeout(() => aborter.abort(), PATIENCE)
  try {
    const response = await fetch(address, { ...options, signal: aborter.signal })
    if (!response.ok) throw new Error(`${address}: ${response.status}`)
    return new Uint8Array(await response.arrayBuffer())
  } finally {
    clearTimeout(timer)
  }
}
