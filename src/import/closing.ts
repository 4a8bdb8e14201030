import { DATE_PATTERN, parseChineseDate } from './chinese-date.ts'
import { textOf } from './source-document.ts'
import type { PlacedBlock } from './source-document.ts'

/** What stands below the text of a document, and what its opening says. */
export type Closing = {
  /** 成文日期, from the signature. */
  created: string | undefined
  /** 主送机关, the line that addresses the document. */
  recipients: string | undefined
  /** Titles of the attachments that the text lists. */
  attachments: string[]
  /** The signature as two lines of the source: who, and when; with the index of its first block. */
  signature: { organisation: string; date: string; at: number } | undefined
}

const BODY_NAME =
  /(?:局|府|委|会|厅|办|院|处|中心|公司|街道办事处|部|室|队|站|署|所|法院|检察院|镇|乡|馆)$/
const ATTACHMENT = /^附\s*件\s*[:：]\s*(.+)$/
const ATTACHMENT_ITEM = /^(?:\d{1,2}[.．、]\s*)(.+)$/
const RECIPIENTS = /^[\p{Script=Han}、，,（）()\s]{2,80}[:：]$/u
/** How far from the end a signature is looked for: attachments and notes may follow it. */
const LAST_BLOCKS = 40

/**
 * Reads signature, date of creation, recipients and the list of attachments. The text itself stays as it is. A notice
 * is signed before the text that it encloses, which begins at the given index.
 */
export function readClosing(blocks: PlacedBlock[], enclosedAt = blocks.length): Closing {
  const lines = blocks.map((block) => (block.kind === 'paragraph' ? textOf(block).trim() : ''))
  const signature =
    findSignature(blocks.slice(0, enclosedAt), lines) ?? findSignature(blocks, lines)
  return {
    created: signature ? parseChineseDate(signature.date) : findIntroDate(lines),
    recipients: findRecipients(lines),
    attachments: findAttachments(lines),
    signature: signature?.organisation === '' ? undefined : signature,
  }
}

function findSignature(blocks: PlacedBlock[], lines: string[]) {
  const end = blocks.findLastIndex(({ kind }) => kind !== 'note')
  for (let at = end; at > Math.max(end - LAST_BLOCKS, 0); at -= 1) {
    const date = lines[at] ?? ''
    if (!isDateAlone(date)) continue
    const organisation = lines[at - 1] ?? ''
    const isName =
      organisation.length <= 40 && !/[。；，]/.test(organisation) && BODY_NAME.test(organisation)
    const isPlain = [at - 1, at].every((index) => blocks[index]?.kind === 'paragraph')
    return isName && isPlain ? { organisation, date, at: at - 1 } : { organisation: '', date, at }
  }
  return undefined
}

const isDateAlone = (line: string) =>
  line.length <= 20 &&
  line.replace(DATE_PATTERN, '').trim() === '' &&
  parseChineseDate(line) !== undefined

/** The date in the lines under the title of a statute: （2022年3月29日…通过）. The last one counts, it belongs to the text as it stands. */
function findIntroDate(lines: string[]): string | undefined {
  const end = lines.findIndex((line) =>
    /^(?:第[一二三四五六七八九十]+[编章条]|一、|目\s*录)/.test(line),
  )
  const dates = lines
    .slice(0, end < 0 ? 0 : Math.min(end, 10))
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
