import type { ReadAttachment } from './attachments.ts'
import type { Issue } from './issue.ts'
import { isWaived, toWaiverHint } from './waivers.ts'

const RULE = 'scanned-pdf'

/** Reports a PDF without text: a scan says nothing to a screen reader or a search; another attachment must say it. */
export function findScannedPdfs({
  file,
  line,
  name,
  about,
  texts,
  fault,
}: ReadAttachment): Issue[] {
  const hasText = texts.some(({ isHidden }) => !isHidden)
  const hasVersion = (file.data?.attachments ?? []).some(({ textOf }) => textOf === name)
  if (!/\.pdf$/i.test(name) || fault || hasText || hasVersion) return []
  if (isWaived(file, RULE, name)) return []
  return [
    {
      file: file.path,
      line,
      rule: RULE,
      severity: 'error',
      problem: `${about} 是扫描件，没有文字，搜不到也读不出。`,
      fix: `再附一个文字版，写明 textOf: ${name}。${toWaiverHint(RULE, name)}`,
    },
  ]
}
