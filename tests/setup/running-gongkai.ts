import { spawn } from 'node:child_process'
import { once } from 'node:events'

/** A run of the command line that goes on until it is ended. */
export type RunningGongkai = {
  /** Everything that it has printed so far. */
  output: () => string
  /** Waits until it prints something, after what it had printed when this was called, that matches. */
  prints: (pattern: RegExp) => Promise<string>
  /** Presses Ctrl-C, and returns the exit code. */
  interrupt: () => Promise<number | null>
}

/** How long to wait for an output, in milliseconds. */
const PATIENCE = 100_000

/** The environment without what Vitest adds to it: a preview behaves otherwise in a test. */
const OUTER_ENV = Object.fromEntries(
  Object.entries(process.env).filter(
    ([name]) => !/^(?:VITEST|NODE_ENV$|TEST$|DEV$|PROD$|MODE$)/.test(name),
  ),
)

/** Starts `gongkai` as staff do, in a process of its own. */
export function startGongkai(args: string[], env: Record<string, string>): RunningGongkai {
  const child = spawn(process.execPath, ['src/cli/main.ts', ...args], {
    env: { ...OUTER_ENV, NO_COLOR: '1', ASTRO_TELEMETRY_DISABLED: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  process.once('exit', () => child.kill())
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk: string) => (output += chunk))
  }
  const prints = async (pattern: RegExp) => {
    const start = output.length
    for (const end = Date.now() + PATIENCE; Date.now() < end;) {
      const fresh = output.slice(start)
      if (pattern.test(fresh)) return fresh
      await new Promise((done) => setTimeout(done, 50))
    }
    throw new Error(`Not printed: ${String(pattern)}\n${output}`)
  }
  const interrupt = async () => {
    child.kill('SIGINT')
    return ((await once(child, 'exit')) as [number | null])[0]
  }
  return { output: () => output, prints, interrupt }
}
