import { findPersonName } from '#domain/person-name.ts'
import { readDocumentProperties } from '#files/document-properties.ts'
import type { DocumentProperty } from '#files/document-properties.ts'
import type { FileContent } from '#files/file-content.ts'
import { CAMERA_OWNER, PLACE, POSITION } from '#files/image-property.ts'
import type { ReadAttachment } from './attachments.ts'
import type { Issue } from './issue.ts'

/** Reports an attachment whose properties name a person or, in a photograph, a place: whoever saved or took it is published with it. */
export function findNamedProperties(attachment: ReadAttachment): Issue[] {
  const { file, line, name, about } = attachment
  return findIn(attachment, about).map((finding) => ({
    file: file.path,
    line,
    rule: 'document-properties',
    severity: 'error',
    ...finding,
    excuse: { file: name },
  }))
}

type Finding = Pick<Issue, 'problem' | 'fix'>

/** Files in an archive, and images in an Office file, have properties of their own. */
function findIn(file: FileContent, about: string): Finding[] {
  return [
    ...readDocumentProperties(file).flatMap((property) => explain(property, about)),
    ...file.inside.flatMap((inner) => findIn(inner, `${about} 中的 "${inner.name}"`)),
  ]
}

function explain({ name, value }: DocumentProperty, about: string): Finding[] {
  if (name === POSITION)
    return [
      {
        problem: `${about} 的图片信息中有拍摄位置（GPS）。`,
        fix: '在图片的“属性→详细信息”中删除属性和个人信息，或截图另存。',
      },
    ]
  if (name === PLACE)
    return [
      {
        problem: `${about} 的图片信息中有拍摄地点（${value.slice(0, 20)}）。`,
        fix: '在图片的“属性→详细信息”中删除属性和个人信息，或截图另存。',
      },
    ]
  const person = findPersonName(value) ?? (name === CAMERA_OWNER ? value : undefined)
  if (person === undefined) return []
  return [
    {
      problem: `${about} 的文件属性“${name}”中有人名（${person.slice(0, 1)}某）。`,
      fix: '在 Word、Excel 中用“文件→信息→检查文档”，在图片的“属性→详细信息”中删去个人信息，再保存一次。',
    },
  ]
}
