import { folderName } from '#schemas/text.ts'
import type { DocumentFile } from '#files/document-file.ts'
import { atField } from './document-issue.ts'
import type { Issue } from './issue.ts'

/** Reports files that nothing would publish, because they are not `<folder>/index.mdx`. */
export function findMisplacedFiles(paths: string[]): Issue[] {
  return paths.map((file) => ({
    file,
    line: 1,
    rule: 'misplaced-file',
    severity: 'error',
    problem: '这里的文件不会被发布。',
    fix: '文档放在自己的文件夹里，正文命名为 index.mdx，例如 notices/office-move-2025/index.mdx；机构文件命名为“小写字母.yaml”。',
  }))
}

/** Reports folders whose name cannot be part of an address. */
export function findBadFolderNames(documents: DocumentFile[]): Issue[] {
  return documents
    .filter((file) => !folderName.safeParse(file.slug).success)
    .map((file) =>
      atField(file, [], {
        rule: 'misplaced-file',
        problem: `文件夹名 "${file.slug}" 不能作为网址的一部分。`,
        fix: '改成小写字母、数字和连字符，例如 office-move-2025；不能叫 page。',
      }),
    )
}
