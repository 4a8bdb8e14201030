import { isReadInFragments } from '#files/legacy-text.ts'
import type { FileContent } from '#files/file-content.ts'
import { findTextReader } from '#files/text-readers.ts'
import { UnreadableFileError } from '#files/unreadable-file.ts'
import type { ReadAttachment } from './attachments.ts'
import type { Issue } from './issue.ts'
import { isProgram } from './embedded-files.ts'

/** Warns of attachments in which personal data and secrecy marks may stand that no check can see: old binary files, scans in archives, and what else lies in Office and PDF files. */
export async function findUnreadAttachments(attachment: ReadAttachment): Promise<Issue[]> {
  const { file, line, name, about, inside } = attachment
  const within = await listUnread(name, inside, about)
  const places = [...(isOldFile(attachment) ? [about] : []), ...within]
  return places.map((place) => ({
    file: file.path,
    line,
    rule: 'unread-attachment',
    severity: 'warning',
    problem: `${place} 的文字无法全面检查。`,
    fix: '另存为 .docx、.xlsx 或有文字的 .pdf；不能另存的，逐页看有没有个人信息和密级标志。',
    excuse: { file: name },
  }))
}

/** The files inside a file that are not read whole, each with the files in which it lies. */
async function listUnread(outer: string, inside: FileContent[], about: string): Promise<string[]> {
  const places: string[] = []
  for (const file of inside) {
    const place = `${about} 中的 "${file.name}"`
    const isUnread = isOldFile(file) || isScan(file) || (!/\.zip$/i.test(outer) && isUnknown(file))
    // A program is refused, which says enough.
    if (isUnread && !(await isProgram(file))) places.push(place)
    places.push(...(await listUnread(file.name, file.inside, place)))
  }
  return places
}

/** Parts of which only fragments are read, besides old files: what other programs put into an Office file. */
const isOldFile = (file: FileContent) =>
  isReadInFragments(file) || (/\.bin$/i.test(file.name) && file.content.byteLength > 0)

/** A scan that is attached by itself is reported by `scanned-pdf`. */
const isScan = (file: FileContent) =>
  file.pdf !== undefined && file.texts.every(({ isHidden }) => isHidden)

/** What holds no text that a check could look for: pictures, and archives, whose files are looked at. */
const SILENT = /\.(?:zip|gif|emf|wmf|bmp|tiff?|wdp)$/i

/** A file in an archive is reported by its type or as damaged. */
const isUnknown = ({ name, fault, pdf }: FileContent) =>
  fault instanceof UnreadableFileError
    ? false
    : fault !== undefined || (!findTextReader(name) && !pdf && !SILENT.test(name))
