import { Worker } from 'node:worker_threads'
import { isOldContainer } from './old-container.ts'
import type { OldSheet } from './xls-sheets.ts'

/** What a damaged file may cost; a large one that is whole takes a few seconds. */
const MOST_MILLISECONDS = 30_000
const MOST_MEGABYTES = 1024

/**
 * The sheets of an old Excel or WPS file; `undefined` when it is none, encrypted or too damaged. It is parsed on a
 * thread of its own: the library can be kept busy without end, fills the memory and prints warnings of its own.
 */
export async function readOldSheets(
  content: Uint8Array,
  most = MOST_MILLISECONDS,
): Promise<OldSheet[] | undefined> {
  // The library would take anything for a sheet.
  if (!isOldContainer(content)) return undefined
  const worker = new Worker(new URL('./xls-worker.ts', import.meta.url), {
    workerData: content,
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES },
  })
  const timer = setTimeout(() => void worker.terminate(), most)
  return new Promise<OldSheet[] | undefined>((resolve) => {
    worker.once('message', resolve)
    worker.once('error', () => resolve(undefined))
    worker.once('exit', () => resolve(undefined))
  }).finally(() => clearTimeout(timer))
}
