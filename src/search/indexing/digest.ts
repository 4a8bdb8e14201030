import { createHash } from 'node:crypto'

/** A short digest of a content, for names that change with it. */
export const toDigest = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex').slice(0, 16)
