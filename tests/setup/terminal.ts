import { spawn } from '@lydell/node-pty'

/** What happened at a terminal: the exit code, all that was shown, and the steps that never came. */
export type TerminalSession = { code: number; output: string; unanswered: TerminalStep[] }

/** A text to wait for, and the keys that answer it. */
export type TerminalStep = readonly [text: string, keys: string]

/** Whether a terminal can be opened; a container may have none. */
export function canOpenTerminal(): boolean {
  try {
    spawn(process.execPath, ['--version'], {}).kill()
    return true
  } catch {
    return false
  }
}

/** How long a session may take, in milliseconds. */
const PATIENCE = 100_000

/** Runs a command at a terminal of 60 columns: waits for each text in turn, then types the keys that answer it. */
export function typeAtTerminal(
  command: string,
  args: string[],
  steps: TerminalStep[],
  env: Record<string, string | undefined>,
): Promise<TerminalSession> {
  const terminal = spawn(command, args, { cols: 60, rows: 30, env, encoding: 'utf8' })
  const unanswered = [...steps]
  let output = ''
  let seen = 0
  terminal.onData((chunk) => {
    output += chunk
    const [step] = unanswered
    if (step === undefined || !output.slice(seen).includes(step[0])) return
    seen = output.length
    unanswered.shift()
    terminal.write(step[1])
  })
  const timer = setTimeout(() => {
    terminal.kill()
  }, PATIENCE)
  return new Promise((done) => {
    terminal.onExit(({ exitCode }) => {
      clearTimeout(timer)
      done({ code: exitCode, output, unanswered })
    })
  })
}
