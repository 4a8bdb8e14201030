import { followRedirects } from '#domain/redirects.ts'
import type { Content } from '#files/content.ts'

/** What became of documents that no longer lie where they once did. */
export type FormerAddresses = {
  /** Where a document is now, when it moved. */
  movedTo: (id: string) => string | undefined
  /** Whether a document was withdrawn; its page says so. */
  isWithdrawn: (id: string) => boolean
}

export function toFormerAddresses({
  redirects,
  tombstones,
}: Content['addresses']): FormerAddresses {
  const targets = new Map((redirects.data ?? []).map(({ from, to }) => [from, to]))
  const withdrawn = new Set(
    (tombstones.data ?? [])
      .filter(({ file }) => file === undefined)
      .map(({ document }) => document),
  )
  return {
    movedTo: (id) => (targets.has(id) ? followRedirects(id, targets) : undefined),
    isWithdrawn: (id) => withdrawn.has(id),
  }
}
