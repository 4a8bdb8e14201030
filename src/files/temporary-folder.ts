import { rmSync } from 'node:fs'
import { STOPPED } from './stopped.ts'

/** Removes a folder after the work, also when the person at the terminal gives up (Ctrl-C); then it ends as usual. */
export async function withTemporaryFolder<Result>(
  folder: string,
  work: () => Promise<Result>,
): Promise<Result> {
  const remove = () => {
    rmSync(folder, { recursive: true, force: true })
  }
  const giveUp = () => process.exit(STOPPED)
  process.once('SIGINT', giveUp).once('SIGTERM', giveUp).once('exit', remove)
  try {
    return await work()
  } finally {
    process.off('SIGINT', giveUp).off('SIGTERM', giveUp).off('exit', remove)
    remove()
  }
}
