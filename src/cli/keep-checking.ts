import { checkContent } from '#checks/check-content.ts'
import type { Issue } from '#checks/issue.ts'
import { getContentRoot } from '#files/content-root.ts'
import { readContent } from '#files/content.ts'
import type { Content } from '#files/content.ts'
import { explainFailure } from './explain-failure.ts'
import { watchFolder } from './watch-folder.ts'

/** A check that is repeated after every change of the content. */
export type RepeatedCheck = {
  /** Resolves when no check is running. */
  settled: () => Promise<void>
  stop: () => void
}

/** Checks the content now and after every change; one check at a time, never of a state that has passed. */
export function keepChecking(
  onStart: () => void,
  onChecked: (issues: Issue[], content: Content) => void | Promise<void>,
): RepeatedCheck {
  let running: Promise<void> | undefined
  let isStale = false
  const update = () => {
    isStale = true
    running ??= run().finally(() => (running = undefined))
  }
  const run = async () => {
    while (isStale) {
      isStale = false
      onStart()
      try {
        const content = readContent()
        await onChecked(await checkContent(content), content)
      } catch (error) {
        // For example a file that went while it was read; the next change is checked in any case.
        process.stderr.write(explainFailure(error))
      }
    }
  }
  update()
  const stop = watchFolder(getContentRoot(), update)
  return { settled: async () => running, stop }
}
