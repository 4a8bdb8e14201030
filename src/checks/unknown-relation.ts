import type { DocumentFile } from '#files/document-file.ts'
import { atField } from './document-issue.ts'
import type { Issue } from './issue.ts'

/** Reports relations to documents that do not exist, and of a document to itself. */
export function findUnknownRelations(documents: DocumentFile[]): Issue[] {
  const known = new Set(documents.map(({ id }) => id))
  return documents.flatMap((file) =>
    (file.data?.relations ?? []).flatMap(({ to }, index) => {
      if (known.has(to) && to !== file.id) return []
      const problem =
        to === file.id ? '文件关系指向了本文档自己。' : `文件关系所指的文档 "${to}" 不存在。`
      const fix = '写成“栏目文件夹/文档文件夹”，并核对文档文件夹的名称。'
      return [atField(file, ['relations', index, 'to'], { rule: 'unknown-relation', problem, fix })]
    }),
  )
}
