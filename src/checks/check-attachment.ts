import type { Content } from '#files/content.ts'
import { findActiveImages } from './active-image.ts'
import { findAttachmentFaults } from './attachment-content.ts'
import type { ReadAttachment } from './attachments.ts'
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
  return [
    ...findPersonalDataInAttachment(attachment, exempt),
    ...findSecrecyInAttachment(attachment),
    ...(await findAttachmentFaults(attachment, site)),
    ...findScannedPdfs(attachment),
    ...(await findUnreadAttachments(attachment)),
    ...findNamedProperties(attachment),
    ...findActiveImages(attachment),
  ]
}
