import type { DocumentFile } from '#files/document-file.ts'
import type { Topics } from '#schemas/topics.ts'
import { atField } from './document-issue.ts'
import type { Issue } from './issue.ts'

/** Reports topics that are not in `topics.yaml`. */
export function findUnknownTopics(documents: DocumentFile[], topics: Topics): Issue[] {
  const known = topics.flatMap(({ id, branches }) => branches.map((branch) => `${id}/${branch.id}`))
  return documents
    .filter(({ data }) => data && !known.includes(data.topic))
    .map((file) =>
      atField(file, ['topic'], {
        rule: 'unknown-topic',
        problem: `主题分类 "${file.data?.topic ?? ''}" 不在 topics.yaml 中。`,
        fix: `可用：${known.join('、')}。`,
      }),
    )
}
