import { rmSync } from 'node:fs'
import { checkContent } from '#checks/check-content.ts'
import type { Issue } from '#checks/issue.ts'
import { readContent } from '#files/content.ts'
import { aBareContentRoot, writeFiles } from './bare-content.ts'

/** Issues of a content root that holds the given files, without those of a site that has hardly any document. */
export async function checkFiles(
  files: Record<string, string | Uint8Array>,
  today = '2024-03-01',
): Promise<Issue[]> {
  const root = aBareContentRoot()
  try {
    writeFiles(root, files)
    const issues = await checkContent(readContent(root), today)
    return issues
      .filter(({ rule }) => rule !== 'missing-accessibility-statement')
      .map((issue) => ({ ...issue, file: issue.file.replace(`${root}/`, '') }))
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
}

/** Names of the rules that complain, each once. */
export const rulesOf = (issues: Issue[]) => [...new Set(issues.map(({ rule }) => rule))]
