import { Engine } from '#search/engine/engine.ts'
import type { Question, Reply } from './engine-messages.ts'
import { fetchFile } from './fetch-file.ts'

/**
 * Runs Pagefind's WebAssembly beside the page: the policy of a page does not allow it, and a long search never holds up
 * what one types. Every index is opened when it is first asked.
 */
const engines = new Map<string, { name: string; engine: Promise<Engine> }>()

addEventListener('message', ({ data }: MessageEvent<Question>) => void answer(data))

async function answer(question: Question): Promise<void> {
  const { number, folder, text } = question
  try {
    const engine = await getEngine(question)
    reply({ number, answer: await engine.find(text) })
  } catch (error) {
    // What broke off in the middle of its work cannot be asked again.
    if (error instanceof WebAssembly.RuntimeError) engines.delete(folder)
    reply({ number, failure: String(error) })
  }
}

/** The engine of a folder. After a publication, an open page may learn of other shards; then it is opened anew. */
function getEngine({ folder, parts }: Question): Promise<Engine> {
  const name = [parts.engine, ...parts.shards].join()
  const known = engines.get(folder)
  if (known?.name === name) return known.engine
  const engine = Engine.open(parts, (path) => fetchFile(folder + path))
  engines.set(folder, { name, engine })
  // What failed once may succeed when the reader tries again.
  engine.catch(() => {
    if (engines.get(folder)?.engine === engine) engines.delete(folder)
  })
  return engine
}

const reply = (message: Reply) => postMessage(message)
