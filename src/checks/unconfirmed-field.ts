import type { Content } from '#files/content.ts'
import { FIELD_NAMES } from '#schemas/field-names.ts'
import { PLACEHOLDER } from '#schemas/placeholder.ts'
import { atField } from './document-issue.ts'
import type { Issue } from './issue.ts'

/** Reports what a person still has to fill in or confirm in a document: a warning in a demonstration, refused in production. */
export function findUnconfirmedFields({ documents, site }: Content): Issue[] {
  const severity = site.data?.mode === 'production' ? 'error' : 'warning'
  return documents
    .filter(({ data }) => !data?.draft || severity === 'error')
    .flatMap((file) => [
      ...(file.data?.imported?.unconfirmed ?? []).map((field, index) =>
        atField(file, ['imported', 'unconfirmed', index], {
          rule: 'unconfirmed-field',
          severity,
          problem: `“${FIELD_NAMES[field] ?? field}”是导入时推定的，还没有核对。`,
          fix: '核对后从 imported.unconfirmed 中删去。',
        }),
      ),
      ...findPlaceholderLines(file.source).map((line) => ({
        file: file.path,
        line,
        rule: 'unconfirmed-field',
        severity,
        problem: `还有“${PLACEHOLDER}”。`,
        fix: '填写真实内容；没有内容的删去这一项。',
      })),
    ])
}

function findPlaceholderLines(source: string): number[] {
  if (!source.includes(PLACEHOLDER)) return []
  return source
    .split('\n')
    .flatMap((line, index) => (line.includes(PLACEHOLDER) ? [index + 1] : []))
}
