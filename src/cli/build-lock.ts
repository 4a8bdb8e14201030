import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { check, lock } from 'proper-lockfile'

/** Where Astro keeps what it works on; two builds at once would overwrite each other's modules there. */
const WORK_FOLDER = '.astro'

/** How long to wait for another build: a very large site is done well within it. */
const WAIT = { retries: 1200, factor: 1, minTimeout: 500 }

/** A build keeps its process too busy to renew its lock every few seconds, in milliseconds. */
const STALE = 120_000

/** Runs one build of this checkout at a time; a second one waits, and `onWait` can say so. A lock left by a crash expires. */
export async function withBuildLock<Result>(
  work: () => Promise<Result>,
  onWait: () => void,
): Promise<Result> {
  await mkdir(WORK_FOLDER, { recursive: true })
  const options = { lockfilePath: join(WORK_FOLDER, 'build.lock'), stale: STALE }
  if (await check(WORK_FOLDER, options)) onWait()
  const release = await lock(WORK_FOLDER, { ...options, retries: WAIT })
  try {
    return await work()
  } finally {
    await release()
  }
}
