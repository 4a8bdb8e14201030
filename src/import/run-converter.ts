import { spawn, spawnSync } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { SourceError } from './read-source.ts'

/** Another program that turns a file into something that the import can read. */
export type Converter = {
  program: string
  args: string[]
  /** Where it may keep temporary files; whoever made the folder removes it. */
  folder: string
  /** What a person can do where the program is not installed. */
  advice: string
}

/** A converter that takes longer than this is stuck, in milliseconds. */
const LONGEST_RUN = 120_000

/** Where nothing says how names are written, as on a build server, LibreOffice waits for ever at a Chinese one. */
const UNICODE = process.platform === 'linux' ? { LC_ALL: 'C.UTF-8' } : {}

/** Runs a converter and returns what it prints. It leaves no process behind, whatever becomes of it or of this one. */
export async function runConverter(
  { program, args, folder, advice }: Converter,
  longestRun = LONGEST_RUN,
): Promise<string> {
  const child = spawn(program, args, {
    // A group of its own: LibreOffice is several processes, and all of them have to end.
    detached: process.platform !== 'win32',
    env: { ...process.env, TMPDIR: folder, ...UNICODE },
    stdio: ['ignore', 'pipe', 'ignore'],
    windowsHide: true,
  })
  let isLate = false
  const timer = setTimeout(() => {
    isLate = true
    endAll(child)
  }, longestRun)
  const stop = () => endAll(child)
  // Before the folder is removed that the converter still writes into.
  process.prependOnceListener('exit', stop)
  try {
    return await readOutput(child)
  } catch (error) {
    throw new SourceError(explain(error, { program, advice, isLate, longestRun }))
  } finally {
    clearTimeout(timer)
    process.off('exit', stop)
    endAll(child)
  }
}

function readOutput(child: ChildProcess): Promise<string> {
  const chunks: Buffer[] = []
  child.stdout?.on('data', (chunk: Buffer) => chunks.push(chunk))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => {
      if (code === 0) resolve(Buffer.concat(chunks).toString('utf8'))
      else reject(new Error(`exit code ${String(code)}`))
    })
  })
}

/** Ends a program with everything that it started; most often, nothing is left to be ended. */
function endAll({ pid }: ChildProcess): void {
  if (pid === undefined) return
  if (process.platform === 'win32') spawnSync('taskkill', ['/pid', String(pid), '/T', '/F'])
  else
    try {
      process.kill(-pid, 'SIGKILL')
    } catch {
      // The whole group has ended by itself.
    }
}

type Circumstances = Pick<Converter, 'program' | 'advice'> & {
  isLate: boolean
  longestRun: number
}

function explain(error: unknown, { program, advice, isLate, longestRun }: Circumstances): string {
  const { code } = error as NodeJS.ErrnoException
  if (isLate)
    return `${program} 过了 ${Math.ceil(longestRun / 1000)} 秒还没有转换完，已停止。请用原来的程序打开，另存一份再导入。`
  if (code === 'ENOENT') return advice
  return code === undefined
    ? `${program} 读不了这个文件，文件可能已损坏或加了密码。请打开后另存一份再导入。`
    : `${program} 运行不了（${code}）。请检查安装是否完整，或用原来的程序打开，另存一份再导入。`
}
