import { parseChineseDate } from '#domain/chinese-date.ts'
import { findLastDay, readNoteDays } from './note-days.ts'
import type { NoteDay } from './note-days.ts'
import { findSignature } from './signature.ts'
import type { Signature } from './signature.ts'
import type { PlacedBlock } from './source-document.ts'
import { toLines } from './text-start.ts'
import { findTitleNote } from './title-note.ts'

/** What stands below the text of a document, and what its opening says. */
export type Closing = {
  /** 成文日期, from the signature or from the note under the title. */
  created: string | undefined
  /** Whether no other date of the source could be it. */
  isCreatedCertain: boolean
  /** All days that the note under the title and the signature name. */
  days: string[]
  /** The last day on which the text comes into force, as the note under the title says. */
  inForce: string | undefined
  /** 主送机关, the line that addresses the document. */
  recipients: string | undefined
  /** Titles of the attachments that the text lists. */
  attachments: string[]
  /** Who signed, and when. */
  signature: Signature | undefined
}

const ATTACHMENT = /^附\s*件\s*[:：]\s*(.+)$/
const ATTACHMENT_ITEM = /^(?:\d{1,2}[.．、]\s*)(.+)$/
const RECIPIENTS = /^[\p{Script=Han}、，,（）()\s]{2,80}[:：]$/u

/** Reads signature, date of creation, recipients and the list of attachments. The text itself stays as it is. */
export function readClosing(blocks: PlacedBlock[], title?: string): Closing {
  const lines = toLines(blocks)
  const found = findSignature(blocks, title)
  const days = readNoteDays([...findTitleNote(lines)].map((index) => lines[index] ?? '').join('\n'))
  const signed = found && parseChineseDate(found.signature.date)
  return {
    ...toCreated(signed, found?.isCertain ?? false, days),
    days: [...days.map(({ day }) => day), ...(signed === undefined ? [] : [signed])],
    inForce: findLastDay(days, 'inForce'),
    recipients: findRecipients(lines),
    attachments: findAttachments(lines),
    signature: found?.signature.bodies.length === 0 ? undefined : found?.signature,
  }
}

/**
 * The day of the signature counts before the last one on which the note says that the text was made or changed, unless
 * the signature may be that of another text. Where the two differ, or a note does not say what its day means, a person
 * has to look.
 */
function toCreated(signed: string | undefined, isSure: boolean, days: NoteDay[]) {
  const made = findLastDay(days, 'made')
  if (signed !== undefined && (isSure || made === undefined))
    return { created: signed, isCreatedCertain: isSure && [signed, undefined].includes(made) }
  return { created: made ?? findLastDay(days, 'unclear'), isCreatedCertain: made !== undefined }
}

function findRecipients(lines: string[]): string | undefined {
  const first = lines
    .slice(0, 3)
    .find((line) => RECIPIENTS.test(line) && /^各|[局府委会厅办院处位镇乡区部司]/.test(line))
  return first?.slice(0, -1).trim()
}

function findAttachments(lines: string[]): string[] {
  const at = lines.findIndex((line) => ATTACHMENT.test(line))
  const first = ATTACHMENT.exec(lines[at] ?? '')?.[1]
  if (first === undefined) return []
  const titles = [first.replace(/^\d{1,2}[.．、]\s*/, '')]
  for (const line of lines.slice(at + 1)) {
    const title = ATTACHMENT_ITEM.exec(line)?.[1]
    if (title === undefined) break
    titles.push(title)
  }
  return titles.map((title) => title.replace(/[。；;]$/, '').trim())
}
