import { isReadInFragments } from '#files/legacy-text.ts'
import type { FileContent } from '#files/file-content.ts'
import type { ReadAttachment } from './attachments.ts'
import type { Issue } from './issue.ts'
import { isWaived, toWaiverHint } from './waivers.ts'

const RULE = 'unread-attachment'

/** Warns of attachments in which personal data and secrecy marks may stand that no check can see: old binary files, and scans in archives. */
export function findUnreadAttachments(attachment: ReadAttachment): Issue[] {
  const { file, line, name, about, inside } = attachment
  if (isWaived(file, RULE, name)) return []
  const archived = /\.zip$/i.test(name) ? listFiles(inside).filter(isUnread) : []
  const places = [
    ...(isOldFile(attachment) ? [about] : []),
    ...archived.map((inner) => `${about} 中的 "${inner.name}"`),
  ]
  return places.map((place) => ({
    file: file.path,
    line,
    rule: RULE,
    severity: 'warning',
    problem: `${place} 的文字无法全面检查。`,
    fix: `另存为 .docx、.xlsx 或有文字的 .pdf；不能另存的，逐页看有没有个人信息和密级标志。${toWaiverHint(RULE, name)}`,
  }))
}

const listFiles = (files: FileContent[]): FileContent[] =>
  files.flatMap((file) => [file, ...(/\.zip$/i.test(file.name) ? listFiles(file.inside) : [])])

const isOldFile = ({ name, content }: FileContent) => isReadInFragments(name, content)

/** A scan that is attached by itself is reported by `scanned-pdf`. */
const isUnread = (file: FileContent) =>
  isOldFile(file) ||
  (/\.pdf$/i.test(file.name) && !file.fault && file.texts.every(({ isHidden }) => isHidden))
