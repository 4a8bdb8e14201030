import { runBuild } from './build.ts'
import { runServe } from './serve.ts'

/** Checks, builds and serves: what a newcomer runs first. */
export async function runStart(port: number): Promise<void> {
  if (await runBuild('dist')) await runServe({ port, out: 'dist' })
}
