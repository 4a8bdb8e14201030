import { listSettings } from '#files/content.ts'
import type { Content } from '#files/content.ts'
import type { Issue } from './issue.ts'

/** Reports texts of the site that are not UTF-8, such as files that an old editor saved in GBK. */
export function findMisencodedFiles(content: Content): Issue[] {
  return listMisencoded(content).map((file) => ({
    file,
    line: 1,
    rule: 'file-encoding',
    severity: 'error',
    problem: '文件编码不是 UTF-8。',
    fix: '用编辑器打开，确认文字没有乱码，另存为 UTF-8（记事本：“另存为”，编码选 UTF-8）；改好后再检查一次。',
  }))
}

/** Leaves out what else was found in such files: it comes from reading them wrongly. */
export function withoutFollowUps(issues: Issue[], content: Content): Issue[] {
  const misencoded = new Set(listMisencoded(content))
  return issues.filter(({ file, rule }) => !misencoded.has(file) || rule === 'file-encoding')
}

const listMisencoded = (content: Content): string[] =>
  [...content.documents, ...listSettings(content)]
    .filter(({ isMisencoded }) => isMisencoded)
    .map(({ path }) => path)
