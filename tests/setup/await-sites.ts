import { existsSync, readFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { inject } from 'vitest'

/** Runs before every test file that reads a test site: the sites are built while other tests run. */
const state = inject('sitesAreBuilt')
while (!existsSync(state)) await wait(100)
const failure = readFileSync(state, 'utf8')
if (failure) throw new Error(failure)
