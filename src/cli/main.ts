import { CommanderError } from 'commander'
import { createProgram } from './program.ts'
import { explainUsage } from './usage.ts'

/** 0: done. 1: problems found. 2: wrong use. */
const WRONG_USE = 2

try {
  await createProgram().parseAsync()
} catch (error) {
  if (!(error instanceof CommanderError)) throw error
  if (error.exitCode !== 0) {
    process.stderr.write(`${explainUsage(error)}\n`)
    process.exitCode = WRONG_USE
  }
}
