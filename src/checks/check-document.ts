import type { Content } from '#files/content.ts'
import type { DocumentFile } from '#files/document-file.ts'
import type { AnchorsOf } from './anchors.ts'
import { readAttachments } from './attachments.ts'
import { checkAttachment } from './check-attachment.ts'
import { checkBody } from './check-body.ts'
import { checkRecording } from './check-recording.ts'
import { findFileNameFaults } from './file-name.ts'
import type { Issue } from './issue.ts'
import type { LinkingDocument } from './links.ts'
import { toExempt } from './personal-data.ts'
import { findTypoFaults } from './suspected-typo.ts'

/** What one document by itself gives cause for, and its links, which are followed when all documents are known. */
export type DocumentFindings = LinkingDocument & { issues: Issue[] }

/** Applies every rule that needs no other document: to its body, its images, its attachments and its recording. */
export type DocumentCheck = (file: DocumentFile) => Promise<DocumentFindings>

/** The check of single documents for a site with these settings. */
export function createDocumentCheck(
  settings: Pick<Content, 'site' | 'organisations'>,
  anchorsOf: AnchorsOf,
): DocumentCheck {
  const exempt = toExempt(settings)
  return async (file) => {
    const { issues, links } = checkBody(file, anchorsOf, exempt)
    issues.push(...findFileNameFaults(file), ...findTypoFaults(file))
    for await (const attachment of readAttachments(file))
      issues.push(...(await checkAttachment(attachment, settings.site, exempt)))
    issues.push(...(await checkRecording(file)))
    return { file, issues, links }
  }
}
