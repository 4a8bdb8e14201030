import type { Content } from '#files/content.ts'
import type { FileContent } from '#files/file-content.ts'
import { findArchiveFaults } from './archive-content.ts'
import { explainFault, findEncryption, findMacros } from './attachment-faults.ts'
import { findWrongType } from './attachment-type.ts'
import { findEmbeddedFaults, findPdfScripts } from './embedded-files.ts'
import type { ReadAttachment } from './attachments.ts'
import type { Issue } from './issue.ts'

/** What is wrong with a file; an error of the rule `attachment-content`, unless it says otherwise. */
export type AttachmentFault = Pick<Issue, 'problem' | 'fix'> & {
  rule?: string
  severity?: Issue['severity']
}

const MEGABYTE = 1024 * 1024

/** Reports an attachment that is empty, encrypted, oversized, of another type than its name says, or that could run code; an archive also for the files in it. */
export async function findAttachmentFaults(
  attachment: ReadAttachment,
  site: Content['site'],
): Promise<Issue[]> {
  const { file, line, about } = attachment
  const faults = [
    ...findOversize(attachment, site.data?.attachmentMegabytes ?? 50),
    ...(await findFileFaults(attachment, about)),
  ]
  return faults.map((fault) => ({
    file: file.path,
    line,
    rule: 'attachment-content',
    severity: 'error',
    ...fault,
  }))
}

function findOversize({ content, about }: ReadAttachment, limit: number): AttachmentFault[] {
  if (content.byteLength <= limit * MEGABYTE) return []
  return [
    {
      problem: `${about} 有 ${Math.ceil(content.byteLength / MEGABYTE)} MB，超过 ${limit} MB。`,
      fix: '压缩图片或拆成几个文件；上限在 site.yaml 的 attachmentMegabytes 中。',
    },
  ]
}

/** The faults of one file. The first of its kind is enough: what is encrypted is neither damaged nor of another type. */
export async function findFileFaults(file: FileContent, about: string): Promise<AttachmentFault[]> {
  if (file.content.byteLength === 0 && !file.fault)
    return [{ problem: `${about} 是空文件。`, fix: '换成正确的文件。' }]
  const encryption = findEncryption(file, about)
  if (encryption.length > 0) return encryption
  const wrongType = await findWrongType(file, about)
  if (wrongType) return [wrongType, ...findMacros(file, about)]
  if (isReportedElsewhere(file)) return []
  if (file.fault) return [explainFault(file.fault, about)]
  return [
    ...findMacros(file, about),
    ...findPdfScripts(file, about),
    ...(await findArchiveFaults(file, about)),
    ...(await findEmbeddedFaults(file, about)),
  ]
}

/** A drawing that cannot be read is reported by `active-image`. */
const isReportedElsewhere = ({ name, fault }: FileContent) =>
  fault !== undefined && /\.svg$/i.test(name)
