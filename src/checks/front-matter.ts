import type { DocumentFile } from '#files/document-file.ts'
import { COLLECTION_SCHEMAS } from '#schemas/collection-schemas.ts'
import type { Issue } from './issue.ts'
import type { NameRemedy } from './name-for-id.ts'
import { describeSchemaIssues } from './schema-issues.ts'
import { describeYamlFaults } from './yaml-faults.ts'

/** Reports front matter that is missing, is not YAML, or does not satisfy the schema of its collection. */
export function findFrontMatterFaults(documents: DocumentFile[], remedyFor?: NameRemedy): Issue[] {
  return documents.flatMap((file) =>
    faultsOf(file, remedyFor).map((fault) => ({
      ...fault,
      file: file.path,
      rule: 'front-matter',
      severity: 'error' as const,
    })),
  )
}

function faultsOf({ yaml, collection }: DocumentFile, remedyFor?: NameRemedy) {
  if (!yaml) {
    return [
      {
        line: 1,
        problem: '文件开头没有文档信息。',
        fix: '在第一行写 ---，逐行写“字段: 值”，再以 --- 结束；可复制同类文档的开头来改。',
      },
    ]
  }
  if (yaml.faults.length > 0) return describeYamlFaults(yaml.faults)
  const schema = COLLECTION_SCHEMAS[collection]
  const { error } = schema.safeParse(yaml.value)
  return error ? describeSchemaIssues(error.issues, yaml, { schema, remedyFor }) : []
}
