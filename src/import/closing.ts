import { DATE_PATTERN, parseChineseDate } from '#domain/chinese-date.ts'
import { findSignature } from './signature.ts'
import type { Signature } from './signature.ts'
import type { PlacedBlock } from './source-document.ts'
import { toLines } from './text-start.ts'

/** What stands below the text of a document, and what its opening says. */
export type Closing = {
  /** 成文日期, from the signature. */
  created: string | undefined
  /** Whether no other date of the source could be it. */
  isCreatedCertain: boolean
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
  return {
    created: found ? parseChineseDate(found.signature.date) : findIntroDate(lines),
    isCreatedCertain: found?.isCertain ?? true,
    recipients: findRecipients(lines),
    attachments: findAttachments(lines),
    signature: found?.signature.bodies.length === 0 ? undefined : found?.signature,
  }
}

/** The date in the lines under the title of a statute: （2022年3月29日…通过）. The last one counts, it belongs to the text as it stands. */
function findIntroDate(lines: string[]): string | undefined {
  const end = lines.findIndex((line) =>
    /^(?:第[一二三四五六七八九十]+[编章条]|一、|目\s*录)/.test(line),
  )
  const dates = lines
    .slice(0, end < 0 ? 10 : Math.min(end, 10))
    // Without parts, only what stands in brackets of its own is no sentence of the text.
    .filter((line) => end >= 0 || /^[（(].*[）)]$/.test(line))
    .filter((line) => /(?:通过|批准|公布|发布|修订|修正|印发|令)/.test(line))
    .flatMap((line) => line.match(new RegExp(DATE_PATTERN, 'g')) ?? [])
    .flatMap((date) => parseChineseDate(date) ?? [])
  return dates.sort().at(-1)
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
