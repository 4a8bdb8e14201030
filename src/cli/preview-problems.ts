import { setTimeout as wait } from 'node:timers/promises'
import type { Issue } from '#checks/issue.ts'
import { keepChecking } from './keep-checking.ts'
import { printIssues } from './report.ts'
import { PAUSE } from './watch-folder.ts'

/** What the check says of the content while the preview runs. */
export type PreviewProblems = {
  /** The errors of the last check. */
  errors: () => Issue[]
  /** The errors of the content as it lies on disk now, also when it was saved only a moment ago. */
  currentErrors: () => Promise<Issue[]>
  stop: () => void
}

/** Lists the problems at the terminal now and after every change, and hands on the errors. */
export function watchProblems(onErrors: (errors: Issue[]) => void): PreviewProblems {
  let errors: Issue[] = []
  const check = keepChecking(
    () => undefined,
    (issues) => {
      printIssues(issues)
      errors = issues.filter(({ severity }) => severity === 'error')
      onErrors(errors)
    },
  )
  const currentErrors = async () => {
    // Astro notices a change before the pause of the watch is over.
    await wait(2 * PAUSE)
    await check.settled()
    return errors
  }
  return { errors: () => errors, currentErrors, stop: check.stop }
}
