import type { DocumentFile } from '#files/document-file.ts'
import { atField, findDuplicates } from './document-issue.ts'
import type { Issue } from './issue.ts'

/** Reports document numbers that more than one document bears. */
export function findDuplicateDocumentNumbers(documents: DocumentFile[]): Issue[] {
  return findDuplicates(documents, toKey).map(({ file, others }) =>
    atField(file, ['documentNumber'], {
      rule: 'duplicate-document-number',
      problem: `发文字号 ${file.data?.documentNumber ?? ''} 与 ${others.map(({ path }) => path).join('、')} 重复。`,
      fix: '核对原文，改正写错的一个。',
    }),
  )
}

/** 第8号 and 2026年第8号 do not name their body; every body has its own. */
function toKey({ data }: DocumentFile): string | undefined {
  const number = data?.documentNumber
  return number !== undefined && /^[第\d]/.test(number)
    ? `${data?.organisation ?? ''} ${number}`
    : number
}
