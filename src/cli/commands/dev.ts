import { dev } from 'astro'
import { runCheck } from './check.ts'

/** Preview with live reload. Problems are listed first, but do not keep the preview from starting. */
export async function runDev(): Promise<void> {
  runCheck()
  process.exitCode = 0
  process.env['GONGKAI_PREVIEW'] = '1'
  await dev({ root: process.cwd() })
}
