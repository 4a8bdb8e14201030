import type { ReadAttachment } from './attachments.ts'
import type { Issue } from './issue.ts'

/** Reports a PDF with pages without text: a scan says nothing to a screen reader or a search; another attachment must say it. */
export function findScannedPdfs(attachment: ReadAttachment): Issue[] {
  const { file, line, name, pdf } = attachment
  const hasVersion = (file.data?.attachments ?? []).some(({ textOf }) => textOf === name)
  if (!pdf || hasVersion) return []
  const scanned = findPagesWithoutText(attachment, pdf.pages)
  if (scanned.length === 0) return []
  return [
    {
      file: file.path,
      line,
      rule: 'scanned-pdf',
      ...explain(attachment, scanned, pdf.pages),
      fix: `再附一个文字版，写明 textOf: ${name}。`,
      excuse: { file: name },
    },
  ]
}

function findPagesWithoutText({ texts }: ReadAttachment, count: number): number[] {
  const places = new Set(texts.filter(({ isHidden }) => !isHidden).map(({ place }) => place))
  return Array.from({ length: count }, (_, index) => index + 1).filter(
    (page) => !places.has(`第${page}页`) && !places.has(`第${page}页的表单`),
  )
}

/** A page without text among others can be a picture or empty; a file without any is a scan. */
function explain({ about }: ReadAttachment, scanned: number[], count: number) {
  return scanned.length === count
    ? {
        severity: 'error' as const,
        problem: `${about} 是扫描件，没有文字，搜不到也读不出。`,
      }
    : {
        severity: 'warning' as const,
        problem: `${about} 的第 ${scanned.join('、')} 页没有文字，搜不到也读不出。`,
      }
}
