import { COLLECTION_LABELS } from '#domain/collections.ts'
import { toContentsTree } from '#domain/contents-tree.ts'
import type { Heading } from '#domain/contents-tree.ts'
import { toAddress } from './address.ts'
import { toCitation } from './citation.ts'
import { getCorrections } from './corrections.ts'
import type { Disclosure } from './disclosure.ts'
import { toHeadings } from './headings.ts'
import { toMetadata } from './metadata.ts'
import { getRelated, getSeries, getSimilar } from './neighbours.ts'
import { toArticleTags, toColumnTags } from './page-meta.ts'
import { toQrCode } from './qr-code.ts'
import { toValidityNotice } from './validity-notice.ts'
import { getWithdrawnAttachments } from './withdrawals.ts'

/** Everything around the text of a document, decided before the page prints it. */
export async function toDocumentPage(disclosure: Disclosure, allHeadings: Heading[]) {
  const { collections, collection, validity, path, topic, entry } = disclosure
  const headings = toHeadings(allHeadings, entry.body ?? '')
  const list = collections[0] ?? collection
  const { name, holds } = COLLECTION_LABELS[list]
  const address = toAddress(path)
  return {
    trail: [{ name, path: `/${list}/` }],
    tags: [
      ...toColumnTags({ name, description: holds, keywords: [name, topic.name] }),
      ...toArticleTags(disclosure),
    ],
    metadata: toMetadata(disclosure),
    validity: validity && toValidityNotice(validity),
    corrections: await getCorrections(disclosure),
    contents: toContentsTree(headings),
    headingCount: headings.length,
    related: await getRelated(disclosure),
    similar: await getSimilar(disclosure),
    series: await getSeries(disclosure),
    citation: toCitation(disclosure),
    withdrawnAttachments: getWithdrawnAttachments(disclosure.id),
    address,
    qrCode: toQrCode(address),
  }
}
