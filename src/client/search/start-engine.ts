import type { EngineParts, Occurrence } from '#search/engine/engine.ts'
import type { Find } from '#search/querying/site-index.ts'
import type { Question, Reply } from './engine-messages.ts'

type Waiting = { resolve: (answer: Occurrence[]) => void; reject: (reason: Error) => void }

const waiting = new Map<number, Waiting>()
let asked = 0
let worker: Worker | undefined

/** Starts the worker, which takes a moment, before it is known what to ask. */
export function warmUp(): void {
  getWorker()
}

/** Finds strings in the index that lies in a folder, in the one worker of the page; begins to read it at once. */
export function startEngine(folder: string, parts: EngineParts): Find {
  const { engine, shards, characters } = parts
  const find: Find = (text) => ask({ folder, parts: { engine, shards, characters }, text })
  // A failure shows when somebody searches.
  find('').catch(() => undefined)
  return find
}

function ask(question: Omit<Question, 'number'>): Promise<Occurrence[]> {
  return new Promise((resolve, reject) => {
    const number = ++asked
    waiting.set(number, { resolve, reject })
    getWorker().postMessage({ number, ...question } satisfies Question)
  })
}

function getWorker(): Worker {
  if (worker) return worker
  const started = new Worker(new URL('./engine-worker.ts', import.meta.url))
  started.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
    const { resolve, reject } = waiting.get(data.number) ?? {}
    waiting.delete(data.number)
    if (data.answer) resolve?.(data.answer)
    else reject?.(new Error(data.failure))
  })
  started.addEventListener('error', () => giveUp(started))
  worker = started
  return started
}

/** A worker that could not be loaded answers nothing; the next question starts another. */
function giveUp(failed: Worker): void {
  failed.terminate()
  worker = undefined
  for (const { reject } of waiting.values()) reject(new Error('The worker failed.'))
  waiting.clear()
}
