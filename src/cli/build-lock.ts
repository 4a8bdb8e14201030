import { access, constants, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { check, lock } from 'proper-lockfile'
import { isRunning } from '#files/is-running.ts'

/** Where Astro keeps what it works on; two builds at once would overwrite each other's modules there. */
export const WORK_FOLDER = '.astro'
/** The lock, and the number of the process that holds it. */
const LOCK = join(WORK_FOLDER, 'build.lock')
const HOLDER = join(WORK_FOLDER, 'build.pid')

/** How long to wait for another build: a very large site is done well within it. */
const WAIT = { retries: 1200, factor: 1, minTimeout: 500 }

/** A build keeps its process too busy to renew its lock every few seconds, in milliseconds. */
const STALE = 120_000

/**
 * Runs one build of this checkout at a time; a second one waits, and `onWait` can say for which process. The lock of a
 * process that was killed is taken over at once, where this machine can tell, and expires otherwise.
 */
export async function withBuildLock<Result>(
  work: () => Promise<Result>,
  onWait: (holder: number | undefined) => void,
): Promise<Result> {
  await mkdir(WORK_FOLDER, { recursive: true })
  // Otherwise it would be tried again for as long as another build may last.
  await access(WORK_FOLDER, constants.W_OK)
  // A build that was too busy to renew its lock goes on; the default would end it in the middle.
  const options = { lockfilePath: LOCK, stale: STALE, onCompromised: () => undefined }
  if (await check(WORK_FOLDER, options)) {
    const holder = await readHolder()
    if (holder === undefined || isRunning(holder)) onWait(holder)
    else await removeLock()
  }
  const release = await lock(WORK_FOLDER, { ...options, retries: WAIT })
  await writeFile(HOLDER, String(process.pid))
  try {
    return await work()
  } finally {
    await rm(HOLDER, { force: true })
    await release()
  }
}

/** The name of the holder first: a third build must not take the next one for dead. */
async function removeLock(): Promise<void> {
  await rm(HOLDER, { force: true })
  await rm(LOCK, { recursive: true, force: true })
}

async function readHolder(): Promise<number | undefined> {
  const pid = Number(await readFile(HOLDER, 'utf8').catch(() => ''))
  return Number.isInteger(pid) && pid > 0 ? pid : undefined
}
