import { getBuildDay } from '#domain/dates.ts'
import type { Content } from '#files/content.ts'
import type { DocumentFile } from '#files/document-file.ts'
import { findActiveImages } from './active-image.ts'
import { findAddressFaults } from './address-record.ts'
import { createAnchorReader } from './anchors.ts'
import { readAttachments } from './attachments.ts'
import { findBrokenLinks } from './broken-link.ts'
import { checkAttachment } from './check-attachment.ts'
import { checkBody } from './check-body.ts'
import { findColumnFaults } from './column-conditions.ts'
import { findDateFaults } from './date-order.ts'
import { findDuplicateDocumentNumbers } from './duplicate-document-number.ts'
import { findDuplicateIndexNumbers } from './duplicate-index-number.ts'
import { findEmptyColumns } from './empty-column.ts'
import { findMisencodedFiles, withoutFollowUps } from './file-encoding.ts'
import { findLatePublications, findStaleColumns } from './freshness.ts'
import { findFrontMatterFaults } from './front-matter.ts'
import { byPlace } from './issue.ts'
import type { Issue } from './issue.ts'
import { findBadFolderNames, findMisplacedFiles } from './misplaced-file.ts'
import { findMissingAccessibilityStatement } from './missing-accessibility-statement.ts'
import { findMissingIndexNumbers } from './missing-index-number.ts'
import { findPersonalDataFaults } from './personal-data.ts'
import { findPlaceholders } from './placeholder.ts'
import { findRelationFaults } from './relation-agreement.ts'
import { findSecrecyFaults } from './secrecy.ts'
import { findSettingsFaults } from './settings.ts'
import { findTypoFaults } from './suspected-typo.ts'
import { findTitleForms } from './title-form.ts'
import { findUnconfirmedFields } from './unconfirmed-field.ts'
import { findUnknownOrganisations } from './unknown-organisation.ts'
import { findUnknownRelations } from './unknown-relation.ts'
import { findUnknownTopics } from './unknown-topic.ts'
import { findUnrecordedAddresses } from './unrecorded-address.ts'
import { findVanishedAddresses } from './vanished-address.ts'

/** Every issue of the content in one list, sorted by file and line. */
export async function checkContent(content: Content, today = getBuildDay()): Promise<Issue[]> {
  const issues = [
    ...findSettingIssues(content),
    ...findDocumentIssues(content, today),
    ...findAddressIssues(content),
    ...findBodyIssues(content.documents),
    ...findPublicationIssues(content),
  ]
  // One after the other: a hundred large files at once would not fit into memory.
  for await (const attachment of readAttachments(content.documents))
    issues.push(...(await checkAttachment(content, attachment)))
  return withoutFollowUps(issues, content).sort(byPlace)
}

/** The settings files, and what lies where nothing reads it. */
function findSettingIssues(content: Content): Issue[] {
  return [
    ...findMisencodedFiles(content),
    ...findSettingsFaults(content),
    ...findPlaceholders(content),
    ...findColumnFaults(content),
    ...findEmptyColumns(content),
    ...findMissingAccessibilityStatement(content),
    ...findMisplacedFiles(content.misplaced),
    ...findBadFolderNames(content.documents),
  ]
}

/** What the front matter says, and whether documents agree with one another. */
function findDocumentIssues(content: Content, today: string): Issue[] {
  const { documents, organisations, topics } = content
  return [
    ...findFrontMatterFaults(documents),
    ...findUnconfirmedFields(content),
    ...findTitleForms(documents),
    ...findMissingIndexNumbers(documents),
    ...findDuplicateIndexNumbers(content),
    ...findDuplicateDocumentNumbers(documents),
    ...findUnknownOrganisations(documents, new Set(organisations.keys())),
    ...(topics.data ? findUnknownTopics(documents, topics.data) : []),
    ...findUnknownRelations(documents),
    ...findRelationFaults(documents),
    ...findDateFaults(documents, today),
    ...findLatePublications(content),
    ...findStaleColumns(content, today),
  ]
}

/** Addresses that were public once. */
function findAddressIssues(content: Content): Issue[] {
  return [
    ...findVanishedAddresses(content),
    ...findAddressFaults(content),
    ...findUnrecordedAddresses(content),
  ]
}

/** What the bodies say, and where their links lead. */
function findBodyIssues(documents: DocumentFile[]): Issue[] {
  const anchorsOf = createAnchorReader()
  const bodies = documents.map((file) => checkBody(file, anchorsOf))
  return [
    ...bodies.flatMap(({ issues }) => issues),
    ...findBrokenLinks(bodies, anchorsOf),
    ...findTypoFaults(documents),
  ]
}

/** What must never be published, in texts and images. */
function findPublicationIssues(content: Content): Issue[] {
  return [
    ...findPersonalDataFaults(content),
    ...findSecrecyFaults(content.documents),
    ...findActiveImages(content.documents),
  ]
}
