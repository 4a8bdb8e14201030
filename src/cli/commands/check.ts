import { checkContent } from '#checks/check-content.ts'
import { readContent } from '#files/content.ts'
import { countErrors, printIssues } from '../report.ts'

/** Prints every issue of the content; the exit code is 1 when one of them is an error. Returns whether there is none. */
export function runCheck(): boolean {
  const issues = checkContent(readContent())
  printIssues(issues)
  const isGood = countErrors(issues) === 0
  if (!isGood) process.exitCode = 1
  return isGood
}
