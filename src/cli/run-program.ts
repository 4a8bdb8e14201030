import { CommanderError } from 'commander'
import { createProgram } from './program.ts'
import { explainFailure } from './explain-failure.ts'
import { requireOwnOptions } from './swallowed-options.ts'
import { WrongUse } from './wrong-use.ts'

/** 0: done. 1: problems found. 2: wrong use. */
const FAILED = 1
const WRONG_USE = 2

/** Does what the command line asks for, and sets the exit code. */
export async function runProgram(): Promise<void> {
  // Where the size of files is limited, a large one then fails with a reason instead of ending the program silently.
  if (process.platform !== 'win32') process.on('SIGXFSZ', () => undefined)
  try {
    const program = createProgram()
    requireOwnOptions(program, process.argv.slice(2))
    await program.parseAsync()
  } catch (error) {
    if (error instanceof WrongUse) {
      process.stderr.write(`${error.message}\n`)
      process.exitCode = WRONG_USE
    } else if (!(error instanceof CommanderError)) {
      process.stderr.write(explainFailure(error))
      process.exitCode = FAILED
    }
  }
}
