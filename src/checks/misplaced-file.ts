import { findNameFault } from '#domain/file-name-faults.ts'
import { folderName } from '#schemas/text.ts'
import type { DocumentFile } from '#files/document-file.ts'
import { atField } from './document-issue.ts'
import type { Issue } from './issue.ts'

/** Files from which documents are imported. */
const ORIGINAL = /\.(?:docx?|wps|rtf|odt|html?|txt|md|markdown|pdf)$/i

/** Reports files that nothing would publish, because they are not `<folder>/index.mdx`. */
export function findMisplacedFiles(paths: string[]): Issue[] {
  return paths.map((file) => ({
    file,
    line: 1,
    rule: 'misplaced-file',
    severity: 'error',
    problem: '这里的文件不会被发布。',
    fix: ORIGINAL.test(file)
      ? '这是还没有导入的原件：移到内容文件夹之外，运行 npm run gongkai -- import 文件。'
      : '文档放在自己的文件夹里，正文命名为 index.mdx，例如 notices/office-move-2025/index.mdx；机构文件命名为“小写字母.yaml”。',
  }))
}

/** Reports folders whose name cannot be part of an address. */
export function findBadFolderNames(documents: DocumentFile[]): Issue[] {
  return documents
    .filter(({ slug }) => !folderName.safeParse(slug).success || findNameFault(slug))
    .map((file) =>
      atField(file, [], {
        rule: 'misplaced-file',
        problem: `文件夹名 "${file.slug}" 不能作为网址的一部分。`,
        fix: '改成小写字母、数字和连字符，例如 office-move-2025；不能叫 page，也不能用 con、aux 这样 Windows 保留的名称。',
      }),
    )
}
