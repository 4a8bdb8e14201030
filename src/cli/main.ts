import { enableCompileCache } from 'node:module'
import { fileURLToPath } from 'node:url'

// Reading and compiling the modules takes longer than most commands; from the second run on, they come compiled.
enableCompileCache(
  fileURLToPath(new URL('../../node_modules/.cache/gongkai/modules', import.meta.url)),
)

const { runProgram } = await import('./run-program.ts')
await runProgram()
