import type { Content } from '#files/content.ts'
import type { Issue } from './issue.ts'

/** The page that the footer links to; the Law on Building an Accessible Environment asks public sites to say how they comply. */
const STATEMENT = 'guide/accessibility'

/** Reports a site without an accessibility statement. */
export function findMissingAccessibilityStatement({ documents, site }: Content): Issue[] {
  if (documents.some(({ id }) => id === STATEMENT)) return []
  return [
    {
      file: site.path,
      line: 1,
      rule: 'missing-accessibility-statement',
      severity: 'warning',
      problem: '没有无障碍声明。',
      fix: `在 ${STATEMENT}/index.mdx 写明做到了什么、还有什么不足、怎样反映问题；可从演示内容复制。`,
    },
  ]
}
