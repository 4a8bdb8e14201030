import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** What a command took, with all that it started; `undefined` where /proc is missing. */
export type Measured = {
  seconds: number
  processorSeconds: number | undefined
  peakMegabytes: number | undefined
  succeeded: boolean
}

/** How often processor time and memory are looked at, in milliseconds. */
const INTERVAL = 20

/** Ticks of a second in /proc: 100 on every Linux, whatever the processor. */
const TICKS = 100

/** Runs a command to its end, with these variables besides its own; what it prints is dropped unless it fails to start. */
export async function runMeasured(
  command: string,
  args: string[],
  variables: Record<string, string> = {},
): Promise<Measured> {
  const start = performance.now()
  const env = { ...process.env, ...variables }
  const child = spawn(command, args, { stdio: ['ignore', 'ignore', 'ignore'], env })
  const most: Usage = { processorSeconds: 0, megabytes: 0 }
  const timer = setInterval(() => {
    const { processorSeconds, megabytes } = toUsage(child.pid ?? 0)
    most.processorSeconds = Math.max(most.processorSeconds, processorSeconds)
    most.megabytes = Math.max(most.megabytes, megabytes)
  }, INTERVAL)
  const code = await new Promise((done) => {
    child.on('close', done)
    child.on('error', done)
  })
  clearInterval(timer)
  return {
    seconds: (performance.now() - start) / 1000,
    processorSeconds: most.megabytes > 0 ? most.processorSeconds : undefined,
    peakMegabytes: most.megabytes > 0 ? most.megabytes : undefined,
    succeeded: code === 0,
  }
}

type Usage = { processorSeconds: number; megabytes: number }

/** Processor time and memory of a process and of all that it started; of children that ended, the time only. */
function toUsage(pid: number): Usage {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8')
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim()
    const own: Usage = {
      processorSeconds: toTicks(readFileSync(`/proc/${pid}/stat`, 'utf8')) / TICKS,
      megabytes: Number(/^VmRSS:\s+(\d+)/mu.exec(status)?.[1] ?? 0) / 1024,
    }
    const others = children === '' ? [] : children.split(' ').map(Number)
    return others.map(toUsage).reduce(add, own)
  } catch {
    return { processorSeconds: 0, megabytes: 0 }
  }
}

const add = (a: Usage, b: Usage): Usage => ({
  processorSeconds: a.processorSeconds + b.processorSeconds,
  megabytes: a.megabytes + b.megabytes,
})

/** utime, stime, cutime and cstime: fields 14 to 17; the name of the program, in brackets, may hold spaces. */
function toTicks(stat: string): number {
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0)
}
