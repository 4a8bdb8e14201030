import { formatIssue } from '../../src/cli/report.ts'
import type { Issue } from '#checks/issue.ts'

/** Issues as staff read them, one line each. */
export function toLines(issues: Issue[]): string {
  return issues.map(formatIssue).join('\n')
}
