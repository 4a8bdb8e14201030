import type { DocumentFile } from '#files/document-file.ts'
import { atBodyLine, atField } from './document-issue.ts'
import type { Issue } from './issue.ts'
import { textLines } from './text-lines.ts'
import type { ParsedDocument } from './parsed-document.ts'

/** Reports lists of attachments that are not in the form of GB/T 9704-2012, attachments that are only called 附件1, and those listed twice. */
export function findAttachmentForms(parsed: ParsedDocument): Issue[] {
  const { file } = parsed
  const lines = textLines(parsed)
    .filter(({ text }) => /^\s*附\s*件\s*[:：]/.test(text))
    .flatMap(({ text, line }) =>
      explain(text).map((explanation) =>
        atBodyLine(file, line, { rule: 'attachment-form', severity: 'warning', ...explanation }),
      ),
    )
  const names = (file.data?.attachments ?? []).flatMap(({ title }, index) =>
    /^附件\s*[\d一二三四五六七八九十]*$/.test(title)
      ? [
          atField(file, ['attachments', index, 'title'], {
            rule: 'attachment-form',
            severity: 'warning',
            problem: `附件的名称“${title}”没有说明内容。`,
            fix: '写出附件是什么，例如“2024年重点任务清单”。',
          }),
        ]
      : [],
  )
  return [...lines, ...names, ...findRepeated(file)]
}

/** A file that is listed twice is printed and counted twice. */
function findRepeated(file: DocumentFile): Issue[] {
  const names = (file.data?.attachments ?? []).map((attachment) => attachment.file)
  return names.flatMap((name, index) =>
    names.indexOf(name) === index
      ? []
      : [
          atField(file, ['attachments', index, 'file'], {
            rule: 'attachment-form',
            problem: `附件 "${name}" 列了两次。`,
            fix: '删去重复的一条；是另一个文件的，改正文件名。',
          }),
        ],
  )
}

function explain(text: string): { problem: string; fix: string }[] {
  return [
    ...(text.includes(':') ? [{ problem: '“附件”后面用了半角冒号。', fix: '写成“附件：”。' }] : []),
    ...(/[。；;，,]\s*$/.test(text)
      ? [{ problem: '附件名称后面有标点。', fix: '附件名称后面不加标点。' }]
      : []),
    ...(/[:：]\s*\d+、/.test(text)
      ? [{ problem: '附件序号后面用了顿号。', fix: '写成“附件：1. 名称”。' }]
      : []),
  ]
}
