import type { Content } from '#files/content.ts'
import type { DocumentFile } from '#files/document-file.ts'
import { FIELD_NAMES } from '#schemas/field-names.ts'
import { PLACEHOLDER } from '#schemas/placeholder.ts'
import { atField } from './document-issue.ts'
import type { Issue } from './issue.ts'

/** Reports what a person still has to fill in or confirm in a document: a warning in a demonstration, refused in production. */
export function findUnconfirmedFields({ documents, site }: Content): Issue[] {
  const severity: Issue['severity'] = site.data?.mode === 'production' ? 'error' : 'warning'
  return documents
    .filter(({ data }) => !data?.draft || severity === 'error')
    .flatMap((file) => [
      ...findGuesses(file, severity),
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

/** One message for a document, however many fields there are. */
function findGuesses(file: DocumentFile, severity: Issue['severity']): Issue[] {
  const fields = file.data?.unconfirmed ?? []
  if (fields.length === 0) return []
  const names = fields.map((field) => `${FIELD_NAMES[field] ?? ''}（${field}）`).join('、')
  return [
    atField(file, ['unconfirmed'], {
      rule: 'unconfirmed-field',
      severity,
      problem: `程序填写的内容还没有核对：${names}。`,
      fix: '和原件核对；核对一项，就从 unconfirmed 中删去一项。',
    }),
  ]
}

function findPlaceholderLines(source: string): number[] {
  if (!source.includes(PLACEHOLDER)) return []
  return source
    .split('\n')
    .flatMap((line, index) => (line.includes(PLACEHOLDER) ? [index + 1] : []))
}
