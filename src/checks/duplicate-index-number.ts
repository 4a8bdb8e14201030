import type { DocumentFile } from '#files/document-file.ts'
import { atField, findDuplicates } from './document-issue.ts'
import type { Issue } from './issue.ts'

/** Reports index numbers that more than one document bears; a number belongs to one document for ever. */
export function findDuplicateIndexNumbers(documents: DocumentFile[]): Issue[] {
  return findDuplicates(documents, (file) => file.data?.indexNumber).map(
    ({ file, value, others }) =>
      atField(file, ['indexNumber'], {
        rule: 'duplicate-index-number',
        problem: `索引号 ${value} 与 ${others.map(({ path }) => path).join('、')} 重复。`,
        fix: '给后发布的文档换一个没有用过的流水号。',
      }),
  )
}
