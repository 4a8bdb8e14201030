import { basename } from 'node:path'
import { listSettings } from '#files/content.ts'
import type { Content } from '#files/content.ts'
import type { SettingsFile } from '#files/settings-file.ts'
import type { Issue } from './issue.ts'
import { describeSchemaIssues } from './schema-issues.ts'
import { describeYamlFaults } from './yaml-faults.ts'

/** Reports settings files (site, bodies, topics, glossary, synonyms, best bets, addresses) that are missing, unreadable, or wrong in a field. */
export function findSettingsFaults(content: Content): Issue[] {
  const required = new Set<SettingsFile>([content.site, content.topics, content.glossary])
  const files = listSettings(content).filter(
    (file) => file.yaml !== undefined || required.has(file),
  )
  return files.flatMap((file) =>
    faultsOf(file).map((fault) => ({
      ...fault,
      file: file.path,
      rule: 'settings',
      severity: 'error' as const,
    })),
  )
}

function faultsOf({ yaml, schema, path }: SettingsFile) {
  if (!yaml)
    return [
      { line: 1, problem: `缺少文件 ${path}。`, fix: '从演示内容中复制一份，再改成本单位的内容。' },
    ]
  if (yaml.faults.length > 0) return describeYamlFaults(yaml.faults)
  const { error } = schema.safeParse(yaml.value)
  return error ? describeSchemaIssues(error.issues, yaml, { schema, within: basename(path) }) : []
}
