import type { DocumentFile } from '#files/document-file.ts'
import { RELATION_LABELS } from '#domain/relations.ts'
import type { RelationType } from '#schemas/relation.ts'
import { atField } from './document-issue.ts'
import type { Issue } from './issue.ts'

/** Relations by which a later document acts on an earlier one. */
const LATER: RelationType[] = ['amends', 'repeals', 'renews', 'replaces', 'corrects']

/** Reports pairs of documents that say the same of each other, and acts that are older than what they act on. */
export function findRelationFaults(documents: DocumentFile[]): Issue[] {
  const byId = new Map(documents.map((file) => [file.id, file]))
  return documents.flatMap((file) =>
    (file.data?.relations ?? []).flatMap(({ type, to }, index) => {
      const explanation = explain(file, byId.get(to), type)
      return explanation
        ? [atField(file, ['relations', index], { rule: 'relation-agreement', ...explanation })]
        : []
    }),
  )
}

function explain(file: DocumentFile, other: DocumentFile | undefined, type: RelationType) {
  const label = RELATION_LABELS[type].forward.replace('的文件', '')
  if (!other?.data || !file.data || other === file) return undefined
  if (
    (other.data.relations ?? []).some(
      (relation) => relation.to === file.id && relation.type === type,
    )
  ) {
    return {
      problem: `本文档和 ${other.id} 互相写着“${label}”。`,
      fix: '只能由一方作用于另一方，删去写反的一条。',
    }
  }
  if (LATER.includes(type) && file.data.created < other.data.created) {
    return {
      problem: `本文档（${file.data.created}）早于它“${label}”的 ${other.id}（${other.data.created}）。`,
      fix: '关系写在后发的文件里；核对两份文件的成文日期。',
    }
  }
  return undefined
}
