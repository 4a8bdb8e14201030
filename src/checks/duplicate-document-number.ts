import type { DocumentFile } from '#files/document-file.ts'
import { atField, findDuplicates } from './document-issue.ts'
import type { Issue } from './issue.ts'

/** Reports document numbers that more than one document bears. */
export function findDuplicateDocumentNumbers(documents: DocumentFile[]): Issue[] {
  return findDuplicates(documents, (file) => file.data?.documentNumber).map(
    ({ file, value, others }) =>
      atField(file, ['documentNumber'], {
        rule: 'duplicate-document-number',
        problem: `发文字号 ${value} 与 ${others.map(({ path }) => path).join('、')} 重复。`,
        fix: '核对原文，改正写错的一个。',
      }),
  )
}
