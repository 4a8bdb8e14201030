import type { DocumentFile } from '#files/document-file.ts'
import type { AnchorsOf } from './anchors.ts'
import { findArticleNumberFaults } from './article-number.ts'
import { findAttachmentForms } from './attachment-form.ts'
import { findAudioTranscriptFaults } from './audio-transcript.ts'
import { findComponentAttributeFaults } from './component-attributes.ts'
import { findMisnestedComponents } from './component-nesting.ts'
import { findDeepNesting } from './deep-nesting.ts'
import { findDeceptiveAddresses } from './deceptive-address.ts'
import { findDocumentNumberForms } from './document-number-form.ts'
import { findFootnoteFaults } from './footnote.ts'
import { findHeadingNumberFaults } from './heading-number.ts'
import { findHeadingOrderFaults } from './heading-order.ts'
import type { Issue } from './issue.ts'
import { findKeyFigureFaults } from './key-figure.ts'
import { findLinks } from './links.ts'
import type { Link } from './links.ts'
import { findSyntaxFaults } from './mdx-syntax.ts'
import { findMisleadingLinks } from './misleading-link.ts'
import { findMissingAnnounced } from './missing-attachment.ts'
import { findMissingFiles } from './missing-file.ts'
import { parseDocument } from './parsed-document.ts'
import { findPersonalDataFaults } from './personal-data.ts'
import type { Exempt } from './personal-data.ts'
import { findPunctuationFaults } from './punctuation-width.ts'
import { toReadBlocks } from './read-blocks.ts'
import { findRunTogetherLines } from './run-together-lines.ts'
import { findSecrecyFaults } from './secrecy.ts'
import { findSignatureDates } from './signature-date.ts'
import { findStrayAngleBrackets } from './stray-angle-bracket.ts'
import { findTableForms } from './table-form.ts'
import { findUnmentionedFiles } from './unmentioned-file.ts'
import { findUnsafeMdx } from './unsafe-mdx.ts'

/** Rules that look at one body by itself. */
const RULES = [
  findSyntaxFaults,
  findUnsafeMdx,
  findComponentAttributeFaults,
  findMisnestedComponents,
  findStrayAngleBrackets,
  findHeadingOrderFaults,
  findHeadingNumberFaults,
  findArticleNumberFaults,
  findFootnoteFaults,
  findMissingFiles,
  findUnmentionedFiles,
  findPunctuationFaults,
  findDocumentNumberForms,
  findAttachmentForms,
  findAudioTranscriptFaults,
  findSignatureDates,
  findTableForms,
  findRunTogetherLines,
  findMisleadingLinks,
  findMissingAnnounced,
  findDeceptiveAddresses,
]

/**
 * Parses a body, applies every rule that looks at it by itself, and lets go of its tree: thousands of trees at once
 * would fill the memory, and cost more time to keep than to make.
 */
export function checkBody(
  file: DocumentFile,
  anchorsOf: AnchorsOf,
  exempt: Exempt,
): { issues: Issue[]; links: Link[] } {
  const document = parseDocument(file)
  // The other rules walk the body recursively.
  const tooDeep = findDeepNesting(document)
  if (tooDeep.length > 0) return { issues: tooDeep, links: [] }
  const blocks = toReadBlocks(document)
  const issues = [
    ...RULES.flatMap((find) => find(document)),
    ...findKeyFigureFaults(document, anchorsOf),
    ...findSecrecyFaults(document, blocks),
    ...findPersonalDataFaults(document.file, blocks, exempt),
  ]
  return { issues, links: findLinks(document) }
}
