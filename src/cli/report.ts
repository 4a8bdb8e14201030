import { styleText } from 'node:util'
import type { Issue } from '#checks/issue.ts'

/** One line for each issue: `file:line problem remedy [rule]`. What a text brought along cannot break or colour the line. */
export function formatIssue({ file, line, problem, fix, rule, severity }: Issue): string {
  const mark = severity === 'error' ? '错误' : '提醒'
  return toOneLine(`${file}:${line}  ${mark}：${problem}${fix}[${rule}]`)
}

const toOneLine = (text: string) => text.replace(/\p{Cc}+/gu, ' ')

/** Prints every issue and a closing count. Colour only on a terminal; Node respects NO_COLOR by itself. */
export function printIssues(issues: Issue[]): void {
  for (const issue of issues) {
    const colour = issue.severity === 'error' ? 'red' : 'yellow'
    process.stderr.write(`${styleText(colour, formatIssue(issue), { stream: process.stderr })}\n`)
  }
  const errors = countErrors(issues)
  process.stderr.write(
    issues.length === 0
      ? '检查通过，没有发现问题。\n'
      : `检查完毕：${errors} 个错误，${issues.length - errors} 个提醒。\n`,
  )
}

export const countErrors = (issues: Issue[]) =>
  issues.filter(({ severity }) => severity === 'error').length
