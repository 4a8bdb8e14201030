import type { Content } from '#files/content.ts'
import type { Issue } from './issue.ts'
import { listSettings } from '#files/content.ts'
import { shorten } from './shorten.ts'

/** Reports texts of front matter and settings that end at ` #`: without quotation marks, the rest is a comment. */
export function findCutTexts(content: Content): Issue[] {
  return [...content.documents, ...listSettings(content)].flatMap(({ path, yaml }) =>
    (yaml?.cuts ?? []).map(({ line, kept, lost }) => ({
      file: path,
      line,
      rule: 'cut-text',
      severity: 'error' as const,
      problem: `“${shorten(lost, 20)}”不会显示：# 以后的字被当作注释${kept === '' ? '' : `，内容只剩“${shorten(kept, 20)}”`}。`,
      fix: '是内容的，把整段加上英文引号；是说明的，另起一行，以 # 开头。',
    })),
  )
}
