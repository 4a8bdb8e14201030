import { parentPort, workerData } from 'node:worker_threads'
import { parseOldSheets } from './xls-sheets.ts'

// The thread that `xls-thread.ts` starts.
parentPort?.postMessage(await parseOldSheets(workerData as Uint8Array))
