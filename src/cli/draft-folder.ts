import { rmSync } from 'node:fs'

/** Removes a half-built folder when the person at the terminal gives up (Ctrl-C), then ends as usual. */
export async function withDraftFolder(draft: string, work: () => Promise<void>): Promise<void> {
  const remove = () => {
    rmSync(draft, { recursive: true, force: true })
  }
  const giveUp = () => {
    remove()
    process.exit(130)
  }
  process.once('SIGINT', giveUp).once('SIGTERM', giveUp)
  try {
    await work()
  } finally {
    process.off('SIGINT', giveUp).off('SIGTERM', giveUp)
    remove()
  }
}
