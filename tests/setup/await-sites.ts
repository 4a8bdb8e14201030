import { existsSync, readFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { inject } from 'vitest'

/** How long building the test sites may take, in milliseconds. */
const LONGEST = 900_000

/** Runs before every test file that reads a test site: the sites are built while other tests run. */
const state = inject('sitesAreBuilt')
const end = Date.now() + LONGEST
while (!existsSync(state) && Date.now() < end) await wait(100)
if (!existsSync(state)) throw new Error('The test sites were not built in time.')
const failure = readFileSync(state, 'utf8')
if (failure) throw new Error(failure)
