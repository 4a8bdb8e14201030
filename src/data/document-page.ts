import { COLLECTION_LABELS } from '#domain/collections.ts'
import { toContentsTree } from '#domain/contents-tree.ts'
import type { Heading } from '#domain/contents-tree.ts'
import { getBuildDay } from '#domain/dates.ts'
import { STAGE_LABELS } from '#domain/stages.ts'
import { toAddress, toHref } from './address.ts'
import { toCitation } from './citation.ts'
import type { Disclosure } from './disclosure.ts'
import { getGlossaryFile } from './glossary-file.ts'
import { toHeadings } from './headings.ts'
import type { Crumb } from './listing.ts'
import { toMetadata } from './metadata.ts'
import { getSeries, getSimilar, getStatements } from './neighbours.ts'
import { toNextLinks } from './next-links.ts'
import { toArticleTags, toColumnTags } from './page-meta.ts'
import { toRelatedGroups } from './related-groups.ts'
import { toStatusStrip } from './status-strip.ts'
import { toTextVersion } from './text-version.ts'
import { getWithdrawnFiles } from './withdrawals.ts'

/** Everything around the text of a document, decided before the page prints it. */
export async function toDocumentPage(disclosure: Disclosure, allHeadings: Heading[]) {
  const { collections, collection, validity, changesOn, path, topic, entry, data } = disclosure
  const headings = toHeadings(allHeadings, entry.body ?? '')
  const list = collections[0] ?? collection
  const { name, holds } = COLLECTION_LABELS[list]
  const address = toAddress(path)
  const statements = await getStatements(disclosure)
  const related = toRelatedGroups(statements)
  const links = toNextLinks(statements, validity?.asOf ?? getBuildDay())
  return {
    trail: [{ name, path: `/${list}/` }],
    stageTrail: toStageTrail(disclosure),
    tags: [
      ...toColumnTags({ name, description: holds, keywords: [name, topic.name] }),
      ...toArticleTags(disclosure),
    ],
    metadata: toMetadata(disclosure),
    strip: toStatusStrip({ validity, changesOn, digest: data.digest, links }),
    contents: toContentsTree(headings),
    headingCount: headings.length,
    related,
    relatedCount: related.flatMap(({ entries }) => entries).length,
    similar: await getSimilar(disclosure),
    series: await getSeries(disclosure),
    citation: toCitation(disclosure),
    withdrawnAttachments: getWithdrawnFiles(disclosure.id, '附件'),
    withdrawnRecordings: getWithdrawnFiles(disclosure.id, '录音'),
    address,
    version: toTextVersion(disclosure),
    /** What explains the terms in the text. */
    glossary: toHref(`/assets/glossary.${getGlossaryFile().version}.json`),
  }
}

/** The way to the document by the stage of 五公开 that its front matter names. */
function toStageTrail({ data: { stage } }: Disclosure): Crumb[] | undefined {
  if (!stage) return undefined
  return [
    { name: '五公开', path: '/stages/' },
    { name: `${stage}公开`, path: `/stages/${STAGE_LABELS[stage].id}/` },
  ]
}
