import type { Content } from '#files/content.ts'
import { matchesColumn } from '#domain/column.ts'
import type { Issue } from './issue.ts'

/** Reports columns without a document. They are not shown; five of them would fail a national inspection. */
export function findEmptyColumns({ site, documents }: Content): Issue[] {
  const columns = site.data?.columns ?? []
  return columns.flatMap((column, index) => {
    const isFilled = documents.some(
      ({ data, collection }) => data && !data.draft && matchesColumn(data, collection, column),
    )
    if (isFilled) return []
    return [
      {
        file: site.path,
        line: site.yaml?.lineOf('columns', index) ?? 1,
        rule: 'empty-column',
        severity: 'warning',
        problem: `栏目“${column.name}”没有任何文档，网站上不显示。`,
        fix: '发布属于它的文档，或从 columns 中删去。',
      },
    ]
  })
}
