import { createHash } from 'node:crypto'

/** A short digest of contents, one after the other, for names that change with them. */
export function toDigest(...contents: (string | Uint8Array)[]): string {
  const hash = createHash('sha256')
  for (const content of contents) hash.update(content)
  return hash.digest('hex').slice(0, 16)
}
