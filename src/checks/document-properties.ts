import { isPersonName } from '#domain/person-name.ts'
import { readDocumentProperties } from '#files/document-properties.ts'
import type { ReadAttachment } from './attachments.ts'
import type { Issue } from './issue.ts'
import { isWaived, toWaiverHint } from './waivers.ts'

const RULE = 'document-properties'

/** Reports attachments whose properties name a person: whoever saved the file is published with it. */
export async function findNamedProperties(attachments: ReadAttachment[]): Promise<Issue[]> {
  const lists = await Promise.all(
    attachments
      .filter(({ file, name }) => !isWaived(file, RULE, name))
      .map(async ({ file, line, name, content }) => {
        const properties = await readDocumentProperties(name, content)
        const named = properties.filter(({ value }) => isPersonName(value))
        return named.map((property) => ({
          file: file.path,
          line,
          rule: RULE,
          severity: 'error' as const,
          problem: `附件 "${name}" 的文件属性“${property.name}”中有人名（${property.value.slice(0, 1)}某）。`,
          fix: `在 Word、Excel 中用“文件→信息→检查文档”删去个人信息，再保存一次。${toWaiverHint(RULE, name)}`,
        }))
      }),
  )
  return lists.flat()
}
