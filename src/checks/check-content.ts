import type { Content } from '#files/content.ts'
import { findBrokenLinks } from './broken-link.ts'
import { findColumnFaults } from './column-conditions.ts'
import { findComponentAttributeFaults } from './component-attributes.ts'
import { findDateFaults } from './date-order.ts'
import { findDuplicateDocumentNumbers } from './duplicate-document-number.ts'
import { findDuplicateIndexNumbers } from './duplicate-index-number.ts'
import { findEmptyColumns } from './empty-column.ts'
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
import { findPlaceholders } from './placeholder.ts'
import { findSettingsFaults } from './settings.ts'
import { findStrayAngleBrackets } from './stray-angle-bracket.ts'
import { findUnknownOrganisations } from './unknown-organisation.ts'
import { findUnknownRelations } from './unknown-relation.ts'
import { findUnknownTopics } from './unknown-topic.ts'
import { findUnsafeMdx } from './unsafe-mdx.ts'

/** Every issue of the content in one list, sorted by file and line. */
export function checkContent(content: Content): Issue[] {
  const { documents, organisations, topics, misplaced } = content
  const parsed = documents.map(parseDocument)
  return [
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
    ...findBrokenLinks(parsed),
  ].sort(byPlace)
}
