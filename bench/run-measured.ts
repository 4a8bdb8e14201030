import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** How long a command took, and how much memory it and its children held at most; `undefined` where /proc is missing. */
export type Measured = { seconds: number; peakMegabytes: number | undefined; succeeded: boolean }

/** How often the memory is looked at, in milliseconds. */
const INTERVAL = 50

/** Runs a command to its end, with these variables besides its own; what it prints is dropped unless it fails to start. */
export async function runMeasured(
  command: string,
  args: string[],
  variables: Record<string, string> = {},
): Promise<Measured> {
  const start = performance.now()
  const env = { ...process.env, ...variables }
  const child = spawn(command, args, { stdio: ['ignore', 'ignore', 'ignore'], env })
  let peak = 0
  const timer = setInterval(() => (peak = Math.max(peak, toMemory(child.pid ?? 0))), INTERVAL)
  const code = await new Promise((done) => {
    child.on('close', done)
    child.on('error', done)
  })
  clearInterval(timer)
  return {
    seconds: (performance.now() - start) / 1000,
    peakMegabytes: peak > 0 ? peak : undefined,
    succeeded: code === 0,
  }
}

/** Memory of a process and of all that it started, in megabytes. */
function toMemory(pid: number): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8')
    const own = Number(/^VmRSS:\s+(\d+)/mu.exec(status)?.[1] ?? 0) / 1024
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim()
    const others = children === '' ? [] : children.split(' ').map(Number)
    return own + others.reduce((sum, other) => sum + toMemory(other), 0)
  } catch {
    return 0
  }
}
