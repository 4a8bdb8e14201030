import type { DocumentFile } from '#files/document-file.ts'
import { atField } from './document-issue.ts'
import type { Issue } from './issue.ts'

/** Reports documents without an index number (article 12 of the Regulations). A digest of another body's document has none. */
export function findMissingIndexNumbers(documents: DocumentFile[]): Issue[] {
  return documents
    .filter(({ data }) => data && !data.indexNumber && !data.digest)
    .map((file) =>
      atField(file, ['title'], {
        rule: 'missing-index-number',
        problem: '缺少“索引号”（indexNumber）。',
        fix: '补上索引号，例如 SFGX0001/2024-00012；《政府信息公开条例》第十二条要求目录列出索引。',
      }),
    )
}
