import type { DocumentFile } from '#files/document-file.ts'
import { atField } from './document-issue.ts'
import type { FormerAddresses } from './former-addresses.ts'
import type { Issue } from './issue.ts'

/** Reports relations to documents that do not exist, or no longer where they were, to drafts, and of a document to itself. */
export function findUnknownRelations(documents: DocumentFile[], former: FormerAddresses): Issue[] {
  const known = new Map(documents.map((file) => [file.id, file]))
  return documents.flatMap((file) =>
    (file.data?.relations ?? []).flatMap(({ to }, index) => {
      const target = known.get(to)
      const explanation =
        to === file.id ? TO_ITSELF : target ? explainDraft(file, target) : explain(to, former)
      if (!explanation) return []
      return [
        atField(file, ['relations', index, 'to'], { rule: 'unknown-relation', ...explanation }),
      ]
    }),
  )
}

const FORM = '写成“栏目文件夹/文档文件夹”，并核对文档文件夹的名称。'
const TO_ITSELF = { problem: '文件关系指向了本文档自己。', fix: FORM }

/** A relation to a draft is not printed; a draft among drafts comes out with them. */
function explainDraft(file: DocumentFile, target: DocumentFile) {
  if (!target.data?.draft || file.data?.draft) return undefined
  return {
    severity: 'warning' as const,
    problem: `文件关系所指的文档 "${target.id}" 还是草稿，网站上不显示这一条。`,
    fix: '等它发布后再写，或同时发布。',
  }
}

function explain(to: string, { movedTo, isWithdrawn }: FormerAddresses) {
  const place = movedTo(to)
  if (place !== undefined)
    return { problem: `文件关系所指的文档 "${to}" 已移动。`, fix: `改成 ${place}。` }
  if (isWithdrawn(to))
    return {
      problem: `文件关系所指的文档 "${to}" 已撤下。`,
      fix: '删去这一条；有接替文件的改成接替的文件。',
    }
  return { problem: `文件关系所指的文档 "${to}" 不存在。`, fix: FORM }
}
