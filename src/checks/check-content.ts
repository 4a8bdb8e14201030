import { getBuildDay } from '#domain/dates.ts'
import type { Content } from '#files/content.ts'
import type { DocumentFile } from '#files/document-file.ts'
import { toNamedBodies, toNamedTopics } from '#files/named-settings.ts'
import { findAddressFaults } from './address-record.ts'
import { createAnchorReader } from './anchors.ts'
import { findBestBetFaults } from './best-bet.ts'
import { findBrokenLinks } from './broken-link.ts'
import { createDocumentCheck } from './check-document.ts'
import type { DocumentFindings } from './check-document.ts'
import { findColumnFaults } from './column-conditions.ts'
import { findUnfinishedMerges, withoutMergeFollowUps } from './conflict-marker.ts'
import { findCutTexts } from './cut-text.ts'
import { findDateFaults } from './date-order.ts'
import { findDeceptiveFields } from './deceptive-address.ts'
import { findDuplicateDocumentNumbers } from './duplicate-document-number.ts'
import { findDuplicateIndexNumbers } from './duplicate-index-number.ts'
import { findEmptyColumns } from './empty-column.ts'
import { findMisencodedFiles, withoutFollowUps } from './file-encoding.ts'
import { toFormerAddresses } from './former-addresses.ts'
import type { FormerAddresses } from './former-addresses.ts'
import { findLatePublications, findStaleColumns } from './freshness.ts'
import { findFrontMatterFaults } from './front-matter.ts'
import { findGarbledTexts } from './garbled-text.ts'
import { findInvisibleFaults } from './invisible-character.ts'
import { byPlace } from './issue.ts'
import type { Issue } from './issue.ts'
import { findBadFolderNames, findMisplacedFiles } from './misplaced-file.ts'
import { findMissingAccessibilityStatement } from './missing-accessibility-statement.ts'
import { findMissingIndexNumbers } from './missing-index-number.ts'
import { createNameRemedy } from './name-for-id.ts'
import { findNumberYears } from './number-year.ts'
import { findPlaceholders } from './placeholder.ts'
import { listOwnTexts } from './own-texts.ts'
import { findPrivateCharacters } from './private-character.ts'
import { findRadicalFaults } from './radical-character.ts'
import { findRelationFaults } from './relation-agreement.ts'
import { findSettingsFaults } from './settings.ts'
import { findSettingsTextFaults } from './settings-text.ts'
import { findTitleForms } from './title-form.ts'
import { findUnconfirmedFields } from './unconfirmed-field.ts'
import { findUnknownOrganisations } from './unknown-organisation.ts'
import { findUnknownRelations } from './unknown-relation.ts'
import { findUnknownTopics } from './unknown-topic.ts'
import { findUnmentionedPlaces } from './unmentioned-place.ts'
import { findUnrecordedAddresses } from './unrecorded-address.ts'
import { findVanishedAddresses } from './vanished-address.ts'
import { applyWaivers } from './waivers.ts'

/**
 * Every issue of the content in one list, sorted by file and line. Only the documents that are asked for are looked
 * into by themselves, which takes most of the time; what concerns several documents is found in any case.
 */
export async function checkContent(
  content: Content,
  today = getBuildDay(),
  isAsked: (file: DocumentFile) => boolean = () => true,
): Promise<Issue[]> {
  const anchorsOf = createAnchorReader()
  const former = toFormerAddresses(content.addresses)
  const check = createDocumentCheck(content, anchorsOf)
  const findings: DocumentFindings[] = []
  for (const file of content.documents)
    findings.push(isAsked(file) ? await check(file) : { file, issues: [], links: [] })
  const merges = findUnfinishedMerges(content)
  const issues = [
    ...merges,
    ...findSettingIssues(content),
    ...findDocumentIssues(content, today, former),
    ...findAddressIssues(content, today),
    ...findCharacterIssues({ ...content, documents: content.documents.filter(isAsked) }),
    ...findings.flatMap(({ issues: found }) => found),
    ...findBrokenLinks(findings, anchorsOf, former),
  ]
  const first = withoutMergeFollowUps(withoutFollowUps(issues, content), merges)
  const left = applyWaivers(first, content.documents, isAsked)
  return left.sort(byPlace)
}

/** The settings files, and what lies where nothing reads it. */
function findSettingIssues(content: Content): Issue[] {
  return [
    ...findMisencodedFiles(content),
    ...findSettingsFaults(content),
    ...findSettingsTextFaults(content),
    ...findCutTexts(content),
    ...findDeceptiveFields(content),
    ...findPlaceholders(content),
    ...findColumnFaults(content),
    ...findEmptyColumns(content),
    ...findUnmentionedPlaces(content),
    ...findMissingAccessibilityStatement(content),
    ...findMisplacedFiles(content.misplaced),
    ...findBadFolderNames(content.documents),
  ]
}

/** What the front matter says, and whether documents agree with one another. */
function findDocumentIssues(content: Content, today: string, former: FormerAddresses): Issue[] {
  const { documents, topics } = content
  return [
    ...findFrontMatterFaults(documents, createNameRemedy(content)),
    ...findUnconfirmedFields(content),
    ...findTitleForms(documents),
    ...findMissingIndexNumbers(documents),
    ...findDuplicateIndexNumbers(content),
    ...findDuplicateDocumentNumbers(documents),
    ...findUnknownOrganisations(documents, toNamedBodies(content)),
    ...(topics.data ? findUnknownTopics(documents, toNamedTopics(topics.data)) : []),
    ...findUnknownRelations(documents, former),
    ...findRelationFaults(documents),
    ...findBestBetFaults(content, former),
    ...findDateFaults(documents, today),
    ...findNumberYears(documents),
    ...findLatePublications(content),
    ...findStaleColumns(content, today),
  ]
}

/** Characters that do not say what they seem to say, in whatever staff wrote. */
function findCharacterIssues(content: Content): Issue[] {
  const texts = listOwnTexts(content)
  return [
    ...findGarbledTexts(texts),
    ...findPrivateCharacters(texts),
    ...findInvisibleFaults(texts),
    ...findRadicalFaults(texts),
  ]
}

/** Addresses that were public once. */
function findAddressIssues(content: Content, today: string): Issue[] {
  return [
    ...findVanishedAddresses(content, today),
    ...findAddressFaults(content, today),
    ...findUnrecordedAddresses(content),
  ]
}
