import { parseChineseDate } from '#domain/chinese-date.ts'
import { findComponents, toAttributes } from '#markdown/components.ts'
import { atField } from './document-issue.ts'
import type { Issue } from './issue.ts'
import type { ParsedDocument } from './parsed-document.ts'

/** Warns when no signature of the text bears the date of creation; enclosed texts have signatures of their own. */
export function findSignatureDates({ file, nodes }: ParsedDocument): Issue[] {
  const created = file.data?.created
  const days = findComponents(nodes, 'Signature').flatMap(
    (node) => parseChineseDate(toAttributes(node)['date'] ?? '') ?? [],
  )
  if (created === undefined || days.length === 0 || days.includes(created)) return []
  return [
    atField(file, ['created'], {
      rule: 'date-order',
      severity: 'warning',
      problem: `成文日期 ${created} 与落款的日期 ${[...new Set(days)].join('、')} 不一致。`,
      fix: '和原件核对，改正其中一个；原件如此的，保持不变。',
    }),
  ]
}
