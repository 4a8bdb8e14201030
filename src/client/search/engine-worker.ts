import { Engine } from '#search/engine/engine.ts'
import type { Question, Reply } from './engine-messages.ts'
import { fetchFile } from './fetch-file.ts'

/**
 * Runs Pagefind's WebAssembly beside the page: the policy of a page does not allow it, and a long search never holds up
 * what one types. Every index is opened when it is first asked.
 */
const engines = new Map<string, Promise<Engine>>()

addEventListener('message', ({ data }: MessageEvent<Question>) => void answer(data))

async function answer(question: Question): Promise<void> {
  const { number, text } = question
  try {
    const engine = await getEngine(question)
    reply({ number, answer: await engine.find(text) })
  } catch (error) {
    reply({ number, failure: String(error) })
  }
}

function getEngine({ folder, parts }: Question): Promise<Engine> {
  // After a publication, an open page may learn of other shards.
  const name = [folder, parts.engine, ...parts.shards].join()
  const known = engines.get(name)
  if (known) return known
  const opening = Engine.open(parts, (path) => fetchFile(folder + path))
  engines.set(name, opening)
  // What failed once may succeed when the reader tries again.
  opening.catch(() => engines.delete(name))
  return opening
}

const reply = (message: Reply) => postMessage(message)
