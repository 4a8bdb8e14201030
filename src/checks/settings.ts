import type { Content } from '#files/content.ts'
import type { SettingsFile } from '#files/settings-file.ts'
import type { Issue } from './issue.ts'
import { describeSchemaIssues } from './schema-issues.ts'

/** Reports settings files (site, bodies, topics, glossary) that are missing, unreadable, or wrong in a field. */
export function findSettingsFaults({ site, topics, glossary, organisations }: Content): Issue[] {
  return [site, topics, glossary, ...organisations.values()].flatMap((file) =>
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
  if (yaml.errors.length > 0) {
    return yaml.errors.map(({ line, message }) => ({
      line,
      problem: `格式读不懂（${message}）。`,
      fix: '检查缩进、冒号后的空格和成对的引号。',
    }))
  }
  const parsed = schema.safeParse(yaml.value)
  return parsed.success ? [] : describeSchemaIssues(parsed.error.issues, yaml.value, yaml.lineOf)
}
