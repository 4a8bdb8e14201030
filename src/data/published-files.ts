import { dirname, join } from 'node:path'
import { joinRecords } from '#domain/join-records.ts'
import { toPublishedNames } from '#domain/published-names.ts'
import { followRedirects } from '#domain/redirects.ts'
import { findComponents, toAttributes } from '#markdown/components.ts'
import { parseMdx, walk } from '#markdown/parse-mdx.ts'
import type { Disclosure } from './disclosure.ts'
import { getDisclosures } from './disclosures.ts'
import { getSettings } from './settings.ts'

/** A file beside a document that the site serves. */
export type PublishedFile = {
  collection: string
  slug: string
  name: string
  /** Path on disk. */
  source: string
}

/**
 * The attachments and the recording of every document, and the images of its figures; other files in the folder are not
 * published. Those of a document that moved stay at their former addresses too: no page can send on who asks for a file.
 */
export async function getPublishedFiles(): Promise<PublishedFile[]> {
  const disclosures = await getDisclosures()
  return [...disclosures.flatMap(toFiles), ...toFormerFiles(disclosures)]
}

function toFiles(disclosure: Disclosure): PublishedFile[] {
  const { collection, slug, data, entry } = disclosure
  const names = [...toPublishedNames(data), ...findImages(disclosure)]
  const folder = dirname(entry.filePath ?? '')
  return [...new Set(names)].map((name) => ({ collection, slug, name, source: join(folder, name) }))
}

function toFormerFiles(disclosures: Disclosure[]): PublishedFile[] {
  const { lock, redirects } = getSettings().addresses
  const targets = new Map((redirects.data ?? []).map(({ from, to }) => [from, to]))
  const byId = new Map(disclosures.map((disclosure) => [disclosure.id, disclosure]))
  return joinRecords(lock.data ?? []).flatMap(({ document, files = [] }) => {
    const now = targets.has(document) && byId.get(followRedirects(document, targets))
    if (!now) return []
    const [collection = '', slug = ''] = document.split('/')
    return toFiles(now)
      .filter(({ name }) => files.includes(name))
      .map((file) => ({ ...file, collection, slug }))
  })
}

function findImages({ entry }: Disclosure): string[] {
  const { tree } = parseMdx(entry.body ?? '')
  if (!tree) return []
  return findComponents(walk(tree), 'Figure').flatMap((node) => toAttributes(node)['src'] ?? [])
}
