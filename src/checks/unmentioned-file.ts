import { toPublishedNames } from '#domain/published-names.ts'
import { findComponents, toAttributes } from '#markdown/components.ts'
import type { Issue } from './issue.ts'
import type { ParsedDocument } from './parsed-document.ts'

/** Reports files in a document's folder that neither the front matter nor a figure of the body names. */
export function findUnmentionedFiles({ file, nodes }: ParsedDocument): Issue[] {
  if (!file.data) return []
  const mentioned = new Set([
    ...toPublishedNames(file.data),
    ...findComponents(nodes, 'Figure').map((node) => toAttributes(node)['src']),
  ])
  return file.files
    .filter((name) => !mentioned.has(name))
    .map((name) => ({
      file: file.path,
      line: 1,
      rule: 'unmentioned-file',
      severity: 'error',
      problem: `文件夹中的 "${name}" 没有在文档中提到。`,
      fix: ORIGINAL.test(name) ? `${FIX}${IMPORT}` : FIX,
    }))
}

const FIX = '要公开的列入 attachments 或用 <Figure> 引用，录音写进 audio；不公开的从文件夹中删去。'

/** Files that people write documents with; whoever lays one here may think that it is published by that. */
const ORIGINAL = /\.(?:docx?|wps|rtf|odt)$/i
const IMPORT = '它是正文的原件的，移到内容文件夹之外，用 npm run gongkai -- import 文件 导入。'
