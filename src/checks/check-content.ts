import { getBuildDay } from '#domain/dates.ts'
import type { Content } from '#files/content.ts'
import { findAddressFaults } from './address-record.ts'
import { createAnchorReader } from './anchors.ts'
import { findBrokenLinks } from './broken-link.ts'
import { checkBody } from './check-body.ts'
import { findColumnFaults } from './column-conditions.ts'
import { findDateFaults } from './date-order.ts'
import { findDuplicateDocumentNumbers } from './duplicate-document-number.ts'
import { findDuplicateIndexNumbers } from './duplicate-index-number.ts'
import { findEmptyColumns } from './empty-column.ts'
import { findFrontMatterFaults } from './front-matter.ts'
import { byPlace } from './issue.ts'
import type { Issue } from './issue.ts'
import { findBadFolderNames, findMisplacedFiles } from './misplaced-file.ts'
import { findMissingAccessibilityStatement } from './missing-accessibility-statement.ts'
import { findMissingIndexNumbers } from './missing-index-number.ts'
import { findPlaceholders } from './placeholder.ts'
import { findSettingsFaults } from './settings.ts'
import { findUnknownOrganisations } from './unknown-organisation.ts'
import { findUnknownRelations } from './unknown-relation.ts'
import { findUnknownTopics } from './unknown-topic.ts'
import { findActiveImages } from './active-image.ts'
import { findAttachmentFaults } from './attachment-content.ts'
import { readAttachments } from './attachments.ts'
import type { ReadAttachment } from './attachments.ts'
import { findNamedProperties } from './document-properties.ts'
import { findLatePublications, findStaleColumns } from './freshness.ts'
import { findPersonalDataFaults } from './personal-data.ts'
import { findRelationFaults } from './relation-agreement.ts'
import { findSecrecyFaults } from './secrecy.ts'
import { findTypoFaults } from './suspected-typo.ts'
import { findTitleForms } from './title-form.ts'
import { findUnconfirmedFields } from './unconfirmed-field.ts'
import { findUnrecordedAddresses } from './unrecorded-address.ts'
import { findVanishedAddresses } from './vanished-address.ts'

/** Every issue of the content in one list, sorted by file and line. */
export async function checkContent(content: Content, today = getBuildDay()): Promise<Issue[]> {
  const { documents, organisations, topics, misplaced } = content
  const attachments = await readAttachments(documents)
  const anchorsOf = createAnchorReader()
  const bodies = documents.map((file) => checkBody(file, anchorsOf))
  return [
    ...findMetadataFaults(content, today),
    ...(await findFileFaults(content, attachments)),
    ...findTitleForms(documents),
    ...findTypoFaults(documents),
    ...findSettingsFaults(content),
    ...findPlaceholders(content),
    ...findColumnFaults(content),
    ...findEmptyColumns(content),
    ...findMissingAccessibilityStatement(content),
    ...findMisplacedFiles(misplaced),
    ...findBadFolderNames(documents),
    ...findFrontMatterFaults(documents),
    ...findMissingIndexNumbers(documents),
    ...findDuplicateIndexNumbers(content),
    ...findDuplicateDocumentNumbers(documents),
    ...findUnknownOrganisations(documents, new Set(organisations.keys())),
    ...(topics.data ? findUnknownTopics(documents, topics.data) : []),
    ...findUnknownRelations(documents),
    ...findDateFaults(documents, today),
    ...bodies.flatMap(({ issues }) => issues),
    ...findBrokenLinks(bodies, anchorsOf),
  ].sort(byPlace)
}

/** What must never be published, in texts and in files. */
async function findFileFaults(content: Content, attachments: ReadAttachment[]): Promise<Issue[]> {
  return [
    ...findPersonalDataFaults(content, attachments),
    ...findSecrecyFaults(content.documents, attachments),
    ...findActiveImages(content.documents),
    ...(await findAttachmentFaults(attachments, content.site)),
    ...(await findNamedProperties(attachments)),
  ]
}

/** Relations, addresses and time limits. */
function findMetadataFaults(content: Content, today: string): Issue[] {
  return [
    ...findUnconfirmedFields(content),
    ...findRelationFaults(content.documents),
    ...findVanishedAddresses(content),
    ...findAddressFaults(content),
    ...findUnrecordedAddresses(content),
    ...findStaleColumns(content, today),
    ...findLatePublications(content),
  ]
}
