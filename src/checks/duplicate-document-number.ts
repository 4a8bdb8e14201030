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

/** With 〔〕 a number names body and year; so does an order that names its body, whose orders are counted on and on. */
const IS_UNIQUE = /〔|\p{Script=Han}{2}令第/u

/** Other numbers begin anew with every body and, where they do not say which, every year: 第8号, 公告2026年第8号. */
function toKey({ data }: DocumentFile): string | undefined {
  if (data?.documentNumber === undefined || IS_UNIQUE.test(data.documentNumber))
    return data?.documentNumber
  const year = data.documentNumber.includes('年') ? '' : data.created.slice(0, 4)
  return [data.organisation, year, data.documentNumber].join(' ')
}
