import { spawn } from 'node:child_process'

/** How a run of the command line ended. */
export type Run = { code: number | null; stdout: string; stderr: string }

/** Runs `gongkai` as staff do, in a process of its own. */
export function runGongkai(
  args: string[],
  env: Record<string, string> = {},
  cwd = process.cwd(),
): Promise<Run> {
  const child = spawn(process.execPath, ['src/cli/main.ts', ...args], {
    cwd,
    env: {
      ...process.env,
      NO_COLOR: '1',
      NODE_ENV: 'production',
      ASTRO_TELEMETRY_DISABLED: '1',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const stop = () => child.kill()
  process.once('exit', stop)
  let stdout = ''
  let stderr = ''
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => (stdout += chunk))
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (stderr += chunk))
  return new Promise((done) => {
    child.on('close', (code) => {
      process.off('exit', stop)
      done({ code, stdout, stderr })
    })
  })
}

/** Builds a content root into a folder, and fails with what the command printed. */
export async function buildSite(
  contentRoot: string,
  out: string,
  env: Record<string, string> = {},
  cwd = process.cwd(),
): Promise<void> {
  const run = await runGongkai(['build', '--out', out], { CONTENT_ROOT: contentRoot, ...env }, cwd)
  if (run.code !== 0) throw new Error(`Building ${contentRoot} failed:\n${run.stdout}${run.stderr}`)
}
