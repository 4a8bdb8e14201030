import type { Issue } from '#checks/issue.ts'

/** The issues as JSON, for other programs; fields as in `Issue`. */
export function toJson(issues: Issue[]): string {
  return `${JSON.stringify(issues, null, 2)}\n`
}

/** The issues as commands that GitHub Actions shows beside the lines of a pull request. */
export function toGithubAnnotations(issues: Issue[]): string {
  return issues
    .map(({ file, line, rule, severity, problem, fix }) => {
      const properties = `file=${escapeProperty(file)},line=${line},title=${escapeProperty(rule)}`
      return `::${severity} ${properties}::${escapeData(`${problem}${fix}`)}\n`
    })
    .join('')
}

const escapeData = (text: string) =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
const escapeProperty = (text: string) =>
  escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
