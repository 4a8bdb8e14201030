import { toFoldedName } from '#domain/file-name-faults.ts'
import type { DocumentFile } from '#files/document-file.ts'
import { findComponents, toAttributes } from '#markdown/components.ts'
import { atBodyLine, atField } from './document-issue.ts'
import type { Issue } from './issue.ts'
import { lineOfNode } from './parsed-document.ts'
import type { ParsedDocument } from './parsed-document.ts'

/** Reports attachments, recordings and figures whose file is not in the document's folder, and links to what is no attachment. */
export function findMissingFiles(document: ParsedDocument): Issue[] {
  return [
    ...findMissingAttachments(document.file),
    ...findMissingRecording(document.file),
    ...findMissingFigures(document),
    ...findUnlistedLinks(document),
  ]
}

function findMissingAttachments(file: DocumentFile): Issue[] {
  return (file.data?.attachments ?? []).flatMap((attachment, index) =>
    file.files.includes(attachment.file)
      ? []
      : [atField(file, ['attachments', index, 'file'], missing(file, attachment.file, '附件'))],
  )
}

function findMissingRecording(file: DocumentFile): Issue[] {
  const name = file.data?.audio?.file
  return name === undefined || file.files.includes(name)
    ? []
    : [atField(file, ['audio', 'file'], missing(file, name, '录音'))]
}

function findMissingFigures({ file, nodes }: ParsedDocument): Issue[] {
  return findComponents(nodes, 'Figure').flatMap((node) => {
    const { src } = toAttributes(node)
    return src === undefined || file.files.includes(src)
      ? []
      : [atBodyLine(file, lineOfNode(node), missing(file, src, '图片'))]
  })
}

function findUnlistedLinks({ file, nodes }: ParsedDocument): Issue[] {
  const listed = (file.data?.attachments ?? []).map((attachment) => attachment.file)
  return findComponents(nodes, 'AttachmentLink').flatMap((node) => {
    const { file: name } = toAttributes(node)
    if (name === undefined || !file.data || listed.includes(name)) return []
    return [
      atBodyLine(file, lineOfNode(node), {
        rule: 'missing-file',
        problem: `附件 "${name}" 没有列在文档信息的 attachments 中。`,
        fix:
          listed.length > 0 ? `已列出：${listed.join('、')}。` : '在文档信息中加上 attachments。',
      }),
    ]
  })
}

function missing(file: DocumentFile, name: string, what: string) {
  return {
    rule: 'missing-file',
    problem: `${what} "${name}" 不在文档的文件夹中。`,
    fix: file.files.some((each) => toFoldedName(each) === toFoldedName(name))
      ? '文件夹中有一个只差大小写、或看起来一样而字符拆开（多见于 macOS）的文件：给它改名，照这里写的重新输入一次。'
      : file.files.length > 0
        ? `把文件放进去，或改正文件名；文件夹中有：${file.files.join('、')}。`
        : '把文件放进文档的文件夹。',
  }
}
