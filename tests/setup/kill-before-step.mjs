/**
 * Preloaded into a process (`node --import`): kills it, as `kill -9` or a power failure would, just before the step of
 * writing whose number KILL_BEFORE names.
 */
import { syncBuiltinESMExports } from 'node:module'
import fs from 'node:fs'
import process from 'node:process'
import promises from 'node:fs/promises'

let left = Number(process.env['KILL_BEFORE'])

const interruptible = (owner, name) => {
  const original = owner[name]
  owner[name] = (...args) => {
    if (left === 0) process.kill(process.pid, 'SIGKILL')
    left -= 1
    return original(...args)
  }
}
for (const name of ['mkdir', 'cp', 'writeFile', 'rm']) interruptible(promises, name)
for (const name of ['renameSync', 'rmSync']) interruptible(fs, name)
syncBuiltinESMExports()
