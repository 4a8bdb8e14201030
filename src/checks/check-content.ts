import { getBuildDay } from '#domain/dates.ts'
import type { Content } from '#files/content.ts'
import type { DocumentFile } from '#files/document-file.ts'
import { findBrokenLinks } from './broken-link.ts'
import { findColumnFaults } from './column-conditions.ts'
import { findComponentAttributeFaults } from './component-attributes.ts'
import { findDateFaults } from './date-order.ts'
import { findDuplicateDocumentNumbers } from './duplicate-document-number.ts'
import { findDuplicateIndexNumbers } from './duplicate-index-number.ts'
import { findEmptyColumns } from './empty-column.ts'
import { findMisencodedFiles, withoutFollowUps } from './file-encoding.ts'
import { findFrontMatterFaults } from './front-matter.ts'
import { findHeadingOrderFaults } from './heading-order.ts'
import { byPlace } from './issue.ts'
import type { Issue } from './issue.ts'
import { findSyntaxFaults } from './mdx-syntax.ts'
import { findMisnestedComponents } from './component-nesting.ts'
import { findBadFolderNames, findMisplacedFiles } from './misplaced-file.ts'
import { findMissingAccessibilityStatement } from './missing-accessibility-statement.ts'
import { findMissingFiles } from './missing-file.ts'
import { findMissingIndexNumbers } from './missing-index-number.ts'
import { parseDocument } from './parsed-document.ts'
import type { ParsedDocument } from './parsed-document.ts'
import { findPlaceholders } from './placeholder.ts'
import { findSettingsFaults } from './settings.ts'
import { findStrayAngleBrackets } from './stray-angle-bracket.ts'
import { findUnknownOrganisations } from './unknown-organisation.ts'
import { findUnknownRelations } from './unknown-relation.ts'
import { findUnknownTopics } from './unknown-topic.ts'
import { findUnsafeMdx } from './unsafe-mdx.ts'
import { findActiveImages } from './active-image.ts'
import { findAttachmentFaults } from './attachment-content.ts'
import { findAttachmentForms } from './attachment-form.ts'
import { readAttachments } from './attachments.ts'
import type { ReadAttachment } from './attachments.ts'
import { findDocumentNumberForms } from './document-number-form.ts'
import { findNamedProperties } from './document-properties.ts'
import { findLatePublications, findStaleColumns } from './freshness.ts'
import { findHeadingNumberFaults } from './heading-number.ts'
import { findPersonalDataFaults, findPersonalDataInAttachment } from './personal-data.ts'
import { findPunctuationFaults } from './punctuation-width.ts'
import { findRelationFaults } from './relation-agreement.ts'
import { findScannedPdfs } from './scanned-pdf.ts'
import { findSecrecyFaults, findSecrecyInAttachment } from './secrecy.ts'
import { findTypoFaults } from './suspected-typo.ts'
import { findTitleForms } from './title-form.ts'
import { findUnconfirmedFields } from './unconfirmed-field.ts'
import { findUnmentionedFiles } from './unmentioned-file.ts'
import { findUnreadAttachments } from './unread-attachment.ts'
import { findAddressFaults, findVanishedAddresses } from './vanished-address.ts'

/** Every issue of the content in one list, sorted by file and line. */
export async function checkContent(content: Content, today = getBuildDay()): Promise<Issue[]> {
  const { documents, organisations, topics, misplaced } = content
  const parsed = documents.map(parseDocument)
  const issues = [
    ...findMisencodedFiles(content),
    ...findMetadataFaults(content, today),
    ...(await findFileFaults(content)),
    ...findFormFaults(parsed, documents),
    ...findSettingsFaults(content),
    ...findPlaceholders(content),
    ...findColumnFaults(content),
    ...findEmptyColumns(content),
    ...findMissingAccessibilityStatement(content),
    ...findMisplacedFiles(misplaced),
    ...findBadFolderNames(documents),
    ...findFrontMatterFaults(documents),
    ...findMissingIndexNumbers(documents),
    ...findDuplicateIndexNumbers(documents),
    ...findDuplicateDocumentNumbers(documents),
    ...findUnknownOrganisations(documents, new Set(organisations.keys())),
    ...(topics.data ? findUnknownTopics(documents, topics.data) : []),
    ...findUnknownRelations(documents),
    ...findDateFaults(documents),
    ...parsed.flatMap(findSyntaxFaults),
    ...parsed.flatMap(findUnsafeMdx),
    ...parsed.flatMap(findComponentAttributeFaults),
    ...parsed.flatMap(findMisnestedComponents),
    ...parsed.flatMap(findStrayAngleBrackets),
    ...parsed.flatMap(findHeadingOrderFaults),
    ...parsed.flatMap(findMissingFiles),
    ...parsed.flatMap(findUnmentionedFiles),
    ...findBrokenLinks(parsed),
  ]
  return withoutFollowUps(issues, content).sort(byPlace)
}

/** What official form and custom ask for; warnings where the rule is custom. */
function findFormFaults(parsed: ParsedDocument[], documents: DocumentFile[]): Issue[] {
  return [
    ...parsed.flatMap(findPunctuationFaults),
    ...parsed.flatMap(findDocumentNumberForms),
    ...parsed.flatMap(findHeadingNumberFaults),
    ...parsed.flatMap(findAttachmentForms),
    ...findTitleForms(documents),
    ...findTypoFaults(documents),
  ]
}

/** What must never be published, in texts and in files. */
async function findFileFaults(content: Content): Promise<Issue[]> {
  const issues = [
    ...findPersonalDataFaults(content),
    ...findSecrecyFaults(content.documents),
    ...findActiveImages(content.documents),
  ]
  for await (const attachment of readAttachments(content.documents))
    issues.push(...(await findInAttachment(content, attachment)))
  return issues
}

async function findInAttachment(content: Content, attachment: ReadAttachment): Promise<Issue[]> {
  return [
    ...findPersonalDataInAttachment(content, attachment),
    ...findSecrecyInAttachment(attachment),
    ...(await findAttachmentFaults(attachment, content.site)),
    ...findScannedPdfs(attachment),
    ...findUnreadAttachments(attachment),
    ...(await findNamedProperties(attachment)),
  ]
}

/** Relations, addresses and time limits. */
function findMetadataFaults(content: Content, today: string): Issue[] {
  return [
    ...findUnconfirmedFields(content),
    ...findRelationFaults(content.documents),
    ...findVanishedAddresses(content),
    ...findAddressFaults(content),
    ...findStaleColumns(content, today),
    ...findLatePublications(content),
  ]
}
