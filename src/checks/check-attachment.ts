import type { Content } from '#files/content.ts'
import { findActiveImages } from './active-image.ts'
import { findAttachmentFaults } from './attachment-content.ts'
import type { ReadAttachment } from './attachments.ts'
import { findUnfinishedMergesInAttachment } from './conflict-marker.ts'
import { findNamedProperties } from './document-properties.ts'
import type { Issue } from './issue.ts'
import { findPersonalDataInAttachment } from './personal-data-attached.ts'
import type { Exempt } from './personal-data.ts'
import { findScannedPdfs } from './scanned-pdf.ts'
import { findSecrecyInAttachment } from './secrecy.ts'
import { findUnreadAttachments } from './unread-attachment.ts'

/** Applies every rule that looks into one attachment. */
export async function checkAttachment(
  attachment: ReadAttachment,
  site: Content['site'],
  exempt: Exempt,
): Promise<Issue[]> {
  const merges = findUnfinishedMergesInAttachment(attachment)
  const grave = [
    ...merges,
    ...findPersonalDataInAttachment(attachment, exempt),
    ...findSecrecyInAttachment(attachment),
  ]
  // What else is wrong with a file that holds two versions comes from that.
  if (merges.length > 0) return grave
  return [
    ...grave,
    ...(await findAttachmentFaults(attachment, site)),
    ...findScannedPdfs(attachment),
    ...(await findUnreadAttachments(attachment)),
    ...findNamedProperties(attachment),
    ...findActiveImages(attachment),
  ]
}
