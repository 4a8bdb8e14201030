import { suggestNamed } from '#domain/named.ts'
import type { Named } from '#domain/named.ts'
import type { DocumentFile } from '#files/document-file.ts'
import { atField } from './document-issue.ts'
import type { Issue } from './issue.ts'

/** Reports topics that are not in `topics.yaml`. */
export function findUnknownTopics(documents: DocumentFile[], topics: Named[]): Issue[] {
  const known = new Set(topics.map(({ id }) => id))
  return documents
    .filter(({ data }) => data && !known.has(data.topic))
    .map((file) =>
      atField(file, ['topic'], {
        rule: 'unknown-topic',
        problem: `主题分类 "${file.data?.topic ?? ''}" 不在 topics.yaml 中。`,
        fix: suggestNamed(file.data?.topic ?? '', topics),
      }),
    )
}
