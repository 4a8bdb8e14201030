import { gunzipSync } from 'fflate'

/** Stands before the content of every file that Pagefind packs. */
const SIGNATURE = 'pagefind_dcd'

/** The content of a file that Pagefind wrote. Throws when it is cut off or no such file. */
export function unpack(file: Uint8Array): Uint8Array<ArrayBuffer> {
  const content = gunzipSync(file)
  const signature = new TextDecoder().decode(content.subarray(0, SIGNATURE.length))
  if (signature !== SIGNATURE) throw new Error('Not a file of Pagefind.')
  return content.slice(SIGNATURE.length)
}
